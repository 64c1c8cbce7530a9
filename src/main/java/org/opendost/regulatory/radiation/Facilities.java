package org.opendost.regulatory.radiation;

import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;

/// The registers of facilities, X-ray equipment, verifications and radiation workers. Each entry
/// brings its own id, so that a form sent twice enters one record.
@Facade
public class Facilities {

  /// X-rays were first made in a clinic's tube in 1896; older years are slips of the pen.
  private static final int FIRST_YEAR = 1896;

  private final FacilityRows rows;
  private final Audit audit;
  private final OfficeClock clock;

  Facilities(FacilityRows rows, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /// Enters a facility.
  @Requires("radiation.register")
  public Facility register(Actor actor, Facility facility) {
    faults(facility).orThrow();
    if (rows.insert(facility, clock.instant())) {
      audit.record(
          actor, "facility.registered", "facility", facility.id(), facility.name(), null, facility);
    }
    return get(facility.id());
  }

  /// Corrects a facility's name, address, head or telephone number.
  @Requires("radiation.register")
  public Facility correct(Actor actor, Facility facility) {
    faults(facility).orThrow();
    var before = get(facility.id());
    rows.update(facility);
    var after = get(facility.id());
    audit.record(actor, "facility.corrected", "facility", after.id(), after.name(), before, after);
    return after;
  }

  /// Enters a device of a facility.
  @Requires("radiation.register")
  public Equipment addEquipment(Actor actor, Equipment device) {
    var faults =
        new Faults()
            .required("model", device.model())
            .required("maker", device.maker())
            .required("country", device.country())
            .required("tubeSerial", device.tubeSerial())
            .required("consoleSerial", device.consoleSerial())
            .required("room", device.room());
    year(faults, "year", device.year());
    if (device.maxKv() <= 0) {
      faults.add("maxKv", "radiation.fault.positive");
    }
    if (device.maxMa() <= 0) {
      faults.add("maxMa", "radiation.fault.positive");
    }
    faults.orThrow();
    var facility = get(device.facility());
    if (rows.insert(device)) {
      audit.record(
          actor, "equipment.added", "facility", facility.id(), facility.name(), null, device);
    }
    return rows.device(device.id()).orElseThrow();
  }

  /// Enters the certificate of a device's verification.
  @Requires("radiation.register")
  public void recordVerification(Actor actor, Verification verification) {
    var faults =
        new Faults()
            .required("number", verification.number())
            .required("organisation", verification.organisation());
    if (!verification.expiresOn().isAfter(verification.verifiedOn())) {
      faults.add("expiresOn", "radiation.fault.expiry-before-date");
    }
    if (verification.verifiedOn().isAfter(clock.today())) {
      faults.add("verifiedOn", "radiation.fault.in-the-future");
    }
    faults.orThrow();
    var device =
        rows.device(verification.equipment())
            .orElseThrow(() -> new NotFound("equipment", verification.equipment()));
    if (rows.insert(verification)) {
      audit.record(
          actor,
          "equipment.verified",
          "facility",
          device.facility(),
          get(device.facility()).name(),
          null,
          verification);
    }
  }

  /// Enters a radiation worker of a facility.
  @Requires("radiation.register")
  public void addWorker(Actor actor, Worker worker) {
    var faults =
        new Faults()
            .required("name", worker.name())
            .required("position", worker.position())
            .required("trainingCertificate", worker.trainingCertificate());
    year(faults, "birthYear", worker.birthYear());
    faults.orThrow();
    var facility = get(worker.facility());
    if (rows.insert(worker)) {
      audit.record(actor, "worker.added", "facility", facility.id(), facility.name(), null, worker);
    }
  }

  /// All facilities by name.
  @Requires("radiation.read")
  public List<Facility> list(Actor actor) {
    return rows.facilities();
  }

  /// One facility.
  @Requires("radiation.read")
  public Facility find(Actor actor, UUID id) {
    return get(id);
  }

  /// The facilities of the applicant's own organisation.
  @Requires("radiation.file")
  public List<Facility> own(Actor actor) {
    return actor.organisation() == null ? List.of() : rows.facilitiesOf(actor.organisation());
  }

  /// The devices of a facility, in the order they were entered.
  @Requires("radiation.read")
  public List<Equipment> equipment(Actor actor, UUID facility) {
    return rows.equipment(facility);
  }

  /// The verifications of a facility's devices, the one that lasts longest first.
  @Requires("radiation.read")
  public List<Verification> verifications(Actor actor, UUID facility) {
    return rows.verifications(facility);
  }

  /// The workers of a facility.
  @Requires("radiation.read")
  public List<Worker> workers(Actor actor, UUID facility) {
    return rows.workers(facility);
  }

  private Facility get(UUID id) {
    return rows.facility(id).orElseThrow(() -> new NotFound("facility", id));
  }

  private void year(Faults faults, String field, int year) {
    var now = Year.from(clock.today()).getValue();
    if (year < FIRST_YEAR || year > now) {
      faults.add(field, "radiation.fault.year", FIRST_YEAR, now);
    }
  }

  private static Faults faults(Facility facility) {
    return new Faults()
        .required("name", facility.name())
        .atMost("name", facility.name(), 300)
        .required("address", facility.address())
        .atMost("address", facility.address(), 500)
        .required("head", facility.head())
        .required("phone", facility.phone());
  }
}
