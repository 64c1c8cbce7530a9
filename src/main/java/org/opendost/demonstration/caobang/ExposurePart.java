package org.opendost.demonstration.caobang;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.sheets.SentTable;
import org.opendost.regulatory.exposure.DoseTables;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is watched between licences: sources and an incident, what laboratories read of the workers
/// of some facilities, the yearly reports of 2019. All of it is invented.
@Component
@Order(5)
record ExposurePart(
    ExposureSources sources, ExposureReports reports, DoseTables doses, Facilities facilities)
    implements DemonstrationPart {

  private static final Actor LOADER = Actor.system("demonstration");

  /// Those whose dosimeters were read in every quarter; the last one's have not come for the
  /// latest.
  private static final List<String> READ =
      List.of("xq-bv-tinh", "xq-bv-yhct", "xq-bv-trungkhanh", "xq-cdc");

  /// mSv of a quarter, in turns.
  private static final List<String> RECEIVED =
      List.of("0,21", "0,35", "0", "0,18", "0,42", "0,27", "0,09", "0,31", "0,12");

  @Override
  public String name() {
    return "radiation exposure";
  }

  @Override
  public void enter() {
    sources.enter();
    reports.enter();
    read(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 10, 21), READ);
    read(LocalDate.of(2019, 10, 1), LocalDate.of(2020, 1, 20), READ);
    read(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 20), READ.subList(0, READ.size() - 1));
  }

  /// The table of a laboratory for the three months that begin on the day.
  private void read(LocalDate from, LocalDate on, List<String> keys) {
    var until = from.plusMonths(3).minusDays(1);
    var table = new StringBuilder();
    int line = from.getMonthValue();
    for (var key : keys) {
      var facility = facilities.find(LOADER, RadiationBook.facilityId(key));
      for (var worker : facilities.workers(LOADER, facility.id())) {
        table.append(
            String.join(
                ";", facility.name(), who(worker), from.toString(), until.toString(), dose(line)));
        table.append(";Phòng đo liều Minh Họa;MH-").append(from.getYear()).append('\n');
        line++;
      }
    }
    at(
        on,
        () ->
            doses.enter(
                RadiationRecords.SPECIALIST,
                id("doses " + from),
                SentTable.pasted(table.toString())));
  }

  private static String who(Worker worker) {
    return worker.name() + ";" + worker.birthYear() + ";Toàn thân";
  }

  private static String dose(int line) {
    return RECEIVED.get(line % RECEIVED.size());
  }

  static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(9, 30)), work);
  }

  static UUID id(String record) {
    return RadiationBook.idOf("exposure " + record);
  }
}
