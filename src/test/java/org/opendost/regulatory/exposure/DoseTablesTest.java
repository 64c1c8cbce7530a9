package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.sheets.SentTable;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;
import org.opendost.science.tasks.Sheets;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Doses of many workers in one table: all or nothing.
@OfficeTest
class DoseTablesTest {

  private static final Actor SPECIALIST = actor(Role.SPECIALIST);
  private static final String QUARTER = "01/01/2024;31/03/2024";

  private final DoseTables tables;
  private final Doses doses;
  private final Facilities facilities;
  private final JdbcClient jdbc;

  DoseTablesTest(DoseTables tables, Doses doses, Facilities facilities, JdbcClient jdbc) {
    this.tables = tables;
    this.doses = doses;
    this.facilities = facilities;
    this.jdbc = jdbc;
  }

  private record Clinic(String name, List<Worker> workers) {}

  @Test
  void writesEveryReadingAtOnceWhateverTheCaseAndTheBlanksOfNames() {
    var clinic = clinic(3);
    var table =
        "Cơ sở bức xạ;Họ tên;Năm sinh;Bộ phận;Từ ngày;Đến ngày;Liều;Cơ sở đo;Số phiếu;Ứng phó\n"
            + line(clinic, 0, "toàn thân;" + QUARTER + ";0,35")
            + line(clinic, 1, "Hp(0,07);" + QUARTER + ";12.5").toUpperCase(Locale.ROOT)
            + line(clinic, 2, "Mắt;2024-01-01;31/3/2024;0").replace(';', '\t').replace(" ", "  ");
    assertThat(entered(Uuid7.next(), table)).isEmpty();
    assertThat(readings(clinic, 0))
        .extracting(Dose::part, Dose::msv, Dose::until, Dose::slip, Dose::inResponse)
        .containsExactly(
            tuple(
                BodyPart.WHOLE_BODY,
                new BigDecimal("0.35"),
                LocalDate.of(2024, 3, 31),
                "P-1",
                false));
    assertThat(readings(clinic, 1))
        .extracting(Dose::part, Dose::msv)
        .containsExactly(tuple(BodyPart.SKIN, new BigDecimal("12.5")));
    assertThat(readings(clinic, 2)).extracting(Dose::part).containsExactly(BodyPart.LENS);
  }

  @Test
  void writesNothingWhileAnyLineIsWrongAndSaysWhichRowAndColumn() {
    var clinic = clinic(2);
    var faults =
        entered(
            Uuid7.next(),
            line(clinic, 0, "toàn thân;" + QUARTER + ";0,35")
                + line(clinic, 1, "chân;31/02/2024;31/03/2199;-1")
                + "\n"
                + ";;85;da;01/04/2024;31/03/2024;< 0,1;;P;có lẽ\n"
                + "Cơ sở;Người\n");
    assertThat(faults).extracting(Fault::field).containsOnly(SentTable.ROWS);
    assertThat(faults)
        .extracting(fault -> fault.arguments().getFirst(), Fault::key)
        .containsExactly(
            tuple(2, "exposure.table.not-a-part"),
            tuple(2, "exposure.table.not-a-day.from"),
            tuple(2, "exposure.table.not-a-dose"),
            tuple(2, "exposure.table.future"),
            tuple(4, "exposure.table.empty.facility"),
            tuple(4, "exposure.table.empty.worker"),
            tuple(4, "exposure.table.not-a-year"),
            tuple(4, "exposure.table.not-a-dose"),
            tuple(4, "exposure.table.empty.laboratory"),
            tuple(4, "exposure.table.not-yes-or-no"),
            tuple(4, "exposure.table.ends-before"),
            tuple(5, "sheets.columns"));
    assertThat(readings(clinic, 0)).isEmpty();
  }

  @Test
  void refusesWhomItDoesNotKnowWhomItCannotTellApartAndDaysThatWereReadBefore() {
    var clinic = clinic(3);
    twin(clinic, 2);
    assertThat(entered(Uuid7.next(), line(clinic, 0, "da;" + QUARTER + ";1"))).isEmpty();
    var faults =
        entered(
            Uuid7.next(),
            line(clinic, 0, "da;31/03/2024;30/06/2024;1")
                + line(clinic, 1, "da;" + QUARTER + ";1")
                + line(clinic, 1, "toàn thân;" + QUARTER + ";1")
                + line(clinic, 1, "da;31/03/2024;01/04/2024;1")
                + line(clinic, 2, "da;" + QUARTER + ";1")
                + line(clinic, 1, "da;" + QUARTER + ";1").replace("1985", "1986"));
    assertThat(faults)
        .extracting(fault -> fault.arguments().getFirst(), Fault::key)
        .containsExactly(
            tuple(1, "exposure.table.read-before"),
            tuple(4, "exposure.table.twice"),
            tuple(5, "exposure.table.two-workers"),
            tuple(6, "exposure.table.no-worker"));
    assertThat(readings(clinic, 1)).isEmpty();
  }

  @Test
  void tellsTheHeadsOfEachWhoGoesOverALimitAsASingleReadingDoes() {
    var clinic = clinic(3);
    assertThat(
            entered(
                Uuid7.next(),
                line(clinic, 0, "toàn thân;" + QUARTER + ";51,5")
                    + line(clinic, 1, "da;" + QUARTER + ";51,5")
                    + line(clinic, 2, "toàn thân;" + QUARTER + ";30")
                    + line(clinic, 2, "toàn thân;01/04/2024;30/06/2024;30")))
        .isEmpty();
    assertThat(notices(clinic, 0)).isOne();
    assertThat(notices(clinic, 1)).isZero();
    assertThat(notices(clinic, 2)).isOne();
  }

  @Test
  void takesTheWorkbookOfALaboratoryWithItsDaysAndFiguresAndADoubleClickForOne() {
    var clinic = clinic(2);
    var workbook = Sheets.xlsx(List.of(row(clinic, 0, new BigDecimal("0.42")), row(clinic, 1, 1)));
    var form = Uuid7.next();
    for (int click = 0; click < 2; click++) {
      assertThat(sent(form, workbook)).isEmpty();
    }
    assertThat(readings(clinic, 0))
        .extracting(Dose::msv, Dose::from, Dose::inResponse)
        .containsExactly(tuple(new BigDecimal("0.42"), LocalDate.of(2024, 1, 1), true));
    assertThat(sent(Uuid7.next(), workbook))
        .extracting(Fault::field, Fault::key, fault -> fault.arguments().getFirst())
        .containsExactly(
            tuple("file", "exposure.table.read-before", 2),
            tuple("file", "exposure.table.read-before", 3));
    assertThat(sent(form, Sheets.xlsx(List.of(row(clinic, 0, 7))))).isNotEmpty();
  }

  @Test
  void passesOverWorkersOfTheTableThatWasGivenOutBesideWhomNothingWasWritten() {
    var clinic = clinic(2);
    var blank = row(clinic, 0, "");
    for (var column : List.of("Từ ngày", "Đến ngày", "Cơ sở đo", "Số phiếu", "Ứng phó")) {
      blank.put(column, "");
    }
    assertThat(sent(Uuid7.next(), Sheets.xlsx(List.of(blank, row(clinic, 1, 1))))).isEmpty();
    assertThat(readings(clinic, 0)).isEmpty();
    assertThat(readings(clinic, 1)).hasSize(1);
    assertThat(sent(Uuid7.next(), Sheets.xlsx(List.of(blank))))
        .extracting(Fault::field, Fault::key)
        .containsExactly(tuple("file", "input.required"));
  }

  @Test
  void isEnteredByNoClerkNoDirectorAndNoApplicant() {
    for (var role : List.of(Role.CLERK, Role.DIRECTOR, Role.AUDITOR, Role.APPLICANT)) {
      assertThatThrownBy(() -> tables.enter(actor(role), Uuid7.next(), SentTable.pasted("Cơ sở;A")))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> tables.workers(actor(role))).isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void asksAsOftenForManyWorkersAsForFew() {
    assertThat(reads(clinic(9))).isEqualTo(reads(clinic(2)));
  }

  /// Statements that read; writes go in batches and the audit log has its own.
  private long reads(Clinic clinic) {
    var table = new StringBuilder();
    for (int i = 0; i < clinic.workers().size(); i++) {
      table.append(line(clinic, i, "toàn thân;" + QUARTER + ";60"));
    }
    return Queries.of(() -> entered(Uuid7.next(), table.toString())).stream()
        .filter(sql -> sql.strip().startsWith("select"))
        .filter(sql -> sql.contains("exposure.") || sql.contains("radiation."))
        .count();
  }

  private List<Fault> entered(UUID form, String table) {
    return faults(form, SentTable.pasted(table));
  }

  private List<Fault> sent(UUID form, byte[] workbook) {
    return faults(form, SentTable.of(Sheets.upload("lieu.xlsx", workbook)));
  }

  private List<Fault> faults(UUID form, SentTable table) {
    try {
      tables.enter(SPECIALIST, form, table);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults();
    }
  }

  private List<Dose> readings(Clinic clinic, int worker) {
    return doses.of(SPECIALIST, clinic.workers().get(worker).id()).readings();
  }

  private int notices(Clinic clinic, int worker) {
    return jdbc.sql("select count(*) from notifications.notification where href = :href")
        .param("href", "/office/exposure/doses/" + clinic.workers().get(worker).id())
        .query(Integer.class)
        .single();
  }

  private static String line(Clinic clinic, int worker, String rest) {
    var who = clinic.workers().get(worker);
    return "%s;%s;%d;%s;Phòng đo Minh Hoạ;P-1\n"
        .formatted(clinic.name(), who.name(), who.birthYear(), rest);
  }

  private static Map<String, Object> row(Clinic clinic, int worker, Object msv) {
    var who = clinic.workers().get(worker);
    var row = new LinkedHashMap<String, Object>();
    row.put("Cơ sở bức xạ", clinic.name());
    row.put("Họ tên", who.name());
    row.put("Năm sinh", who.birthYear());
    row.put("Bộ phận", "Toàn thân");
    row.put("Từ ngày", LocalDate.of(2024, 1, 1));
    row.put("Đến ngày", LocalDate.of(2024, 3, 31));
    row.put("Liều", msv);
    row.put("Cơ sở đo", "Phòng đo Minh Hoạ");
    row.put("Số phiếu", "P-2");
    row.put("Ứng phó", "x");
    return row;
  }

  private Clinic clinic(int workers) {
    var facility =
        facilities.register(
            SPECIALIST,
            new Facility(
                Uuid7.next(),
                null,
                "Phòng khám Lá Dong " + Uuid7.next(),
                "Xã Suối Đá",
                "Lục Văn A",
                "0206 000 111"));
    return new Clinic(
        facility.name(),
        IntStream.range(0, workers)
            .mapToObj(i -> worker(facility.id(), "Nhân Viên Hạ " + (char) ('A' + i)))
            .toList());
  }

  private void twin(Clinic clinic, int worker) {
    worker(clinic.workers().get(worker).facility(), clinic.workers().get(worker).name());
  }

  private Worker worker(UUID facility, String name) {
    var worker = new Worker(Uuid7.next(), facility, name, 1985, "Kỹ thuật viên", "CC-1", false);
    facilities.addWorker(SPECIALIST, worker);
    return worker;
  }

  private static Actor actor(Role role) {
    return new Actor(Uuid7.next(), "Tô Suối Ngân", Set.of(role), null, null);
  }
}
