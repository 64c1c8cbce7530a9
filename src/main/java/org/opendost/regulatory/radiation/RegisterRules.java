package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import org.opendost.platform.input.Faults;

/// What the registers take.
final class RegisterRules {

  /// X-rays were first made in a clinic's tube in 1896; older years are slips of the pen.
  private static final int FIRST_YEAR = 1896;

  private RegisterRules() {}

  static Faults device(Equipment device, LocalDate today) {
    var faults =
        new Faults()
            .required("model", device.model())
            .required("maker", device.maker())
            .required("country", device.country())
            .required("tubeSerial", device.tubeSerial())
            .required("consoleSerial", device.consoleSerial())
            .required("room", device.room())
            .atMost("model", device.model(), 200)
            .atMost("maker", device.maker(), 200)
            .atMost("room", device.room(), 300);
    year(faults, "year", device.year(), today);
    if (device.maxKv() <= 0) {
      faults.add("maxKv", "radiation.fault.positive");
    }
    if (device.maxMa() <= 0) {
      faults.add("maxMa", "radiation.fault.positive");
    }
    return faults;
  }

  static Faults worker(Worker worker, LocalDate today) {
    var faults =
        new Faults()
            .required("name", worker.name())
            .atMost("name", worker.name(), 200)
            .required("position", worker.position())
            .required("trainingCertificate", worker.trainingCertificate());
    year(faults, "birthYear", worker.birthYear(), today);
    return faults;
  }

  private static void year(Faults faults, String field, int year, LocalDate today) {
    if (year < FIRST_YEAR || year > today.getYear()) {
      faults.add(
          field,
          "radiation.fault.year",
          String.valueOf(FIRST_YEAR),
          String.valueOf(today.getYear()));
    }
  }
}
