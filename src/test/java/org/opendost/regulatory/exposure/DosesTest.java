package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Validity;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What radiation workers received, against the limits of the day.
@OfficeTest
class DosesTest {

  private static final Actor SPECIALIST = actor("Tô Suối Ngân", Role.SPECIALIST);
  private static final Instant MARCH_2025 = Instant.parse("2025-03-31T03:00:00Z");

  private final Doses doses;
  private final Facilities facilities;
  private final JdbcClient jdbc;

  DosesTest(Doses doses, Facilities facilities, JdbcClient jdbc) {
    this.doses = doses;
    this.facilities = facilities;
    this.jdbc = jdbc;
  }

  @Test
  void isOverWithMoreThanFiftyInOneYearAsArticle5OfDecree142Says() {
    var worker = worker();
    read(worker, 2024, "50");
    assertThat(year(worker, 2024).over()).isFalse();
    read(worker, 2023, "50.01");
    assertThat(year(worker, 2023).over()).isTrue();
  }

  @Test
  void isOverWithMoreThanTwentyOnTheAverageOfFiveYearsAsArticle5OfDecree142Says() {
    var worker = worker();
    for (int year = 2020; year <= 2024; year++) {
      read(worker, year, "20");
    }
    assertThat(year(worker, 2024).five()).isEqualByComparingTo("100");
    assertThat(year(worker, 2024).over()).isFalse();
    read(worker, 2019, "49");
    assertThat(year(worker, 2023).five()).isEqualByComparingTo("129");
    assertThat(year(worker, 2023).over()).isTrue();
    assertThat(year(worker, 2024).over()).as("2019 is no longer among the five").isFalse();
  }

  @Test
  void givesTheSkinFiveHundredAYearAndNoAverage() {
    var worker = worker();
    read(worker, BodyPart.SKIN, 2024, "500");
    assertThat(year(worker, 2024).over()).isFalse();
    read(worker, BodyPart.SKIN, 2023, "500.5");
    assertThat(year(worker, 2023).over()).isTrue();
  }

  @Test
  void tellsTheHeadsWhenAReadingGoesOverALimit() {
    var worker = worker();
    read(worker, 2024, "12");
    assertThat(notices(worker)).isZero();
    read(worker, 2023, "60");
    assertThat(notices(worker)).isOne();
  }

  @Test
  void saysWhoseDosimeterWasNotReadForThreeMonthsAsArticle15OfCircular19Says() {
    var worker = worker();
    OfficeClock.at(
        MARCH_2025,
        () -> {
          doses.record(
              SPECIALIST,
              entry(worker, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31), "0.2"));
          assertThat(standing(worker).state()).isEqualTo(Dose.State.FINE);
        });
    OfficeClock.at(
        Instant.parse("2025-04-01T03:00:00Z"),
        () -> {
          assertThat(standing(worker).state()).isEqualTo(Dose.State.UNREAD);
        });
  }

  @Test
  void countsNoDayTwiceAndNoReadingThatWasWithdrawn() {
    var worker = worker();
    var wrong = entry(worker, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), "60");
    doses.record(SPECIALIST, wrong);
    doses.record(SPECIALIST, wrong);
    assertThat(doses.of(SPECIALIST, worker).readings()).hasSize(1);
    var again = entry(worker, LocalDate.of(2024, 3, 31), LocalDate.of(2024, 6, 30), "0.6");
    assertThatThrownBy(() -> doses.record(SPECIALIST, again))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("from"));
    doses.withdraw(SPECIALIST, wrong.id(), "Nhầm phiếu của người khác");
    doses.record(SPECIALIST, again);
    assertThat(year(worker, 2024).msv()).isEqualByComparingTo("0.6");
    assertThat(doses.of(SPECIALIST, worker).readings())
        .extracting(Dose::withdrawnBecause)
        .containsExactly(null, "Nhầm phiếu của người khác");
  }

  @Test
  void countsNothingThatWasReceivedInResponseToAnIncidentAsArticle22OfCircular19Says() {
    var worker = worker();
    doses.record(
        SPECIALIST,
        new Dose.Entry(
            Uuid7.next(),
            worker,
            BodyPart.WHOLE_BODY,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 1, 2),
            new BigDecimal("90"),
            "Phòng đo Minh Hoạ",
            "",
            true));
    read(worker, 2021, "1");
    assertThat(year(worker, 2021).five()).isEqualByComparingTo("1");
    assertThat(notices(worker)).isZero();
  }

  @Test
  void measuresEachYearByTheLimitsOfItsDay() {
    var worker = worker();
    read(worker, 2031, "30");
    read(worker, 2035, "30");
    doses.set(
        actor("Lý Quản Trị", Role.ADMINISTRATOR),
        new DoseLimit(
            Uuid7.next(),
            BodyPart.WHOLE_BODY,
            new BigDecimal("10"),
            new BigDecimal("25"),
            new Validity(LocalDate.of(2034, 1, 1), null, "Nghị định minh hoạ, Đ.1", false, "")));
    assertThat(year(worker, 2031).over()).isFalse();
    assertThat(year(worker, 2035).over()).isTrue();
  }

  @Test
  void areReadByNoClerkAndNoApplicantAndOnlyAnAdministratorSetsTheirLimits() {
    var worker = worker();
    for (var stranger :
        new Actor[] {Actor.PUBLIC, actor("A", Role.CLERK), actor("B", Role.APPLICANT)}) {
      assertThatThrownBy(() -> doses.of(stranger, worker)).isInstanceOf(Forbidden.class);
    }
    assertThatThrownBy(() -> doses.requireLaw(SPECIALIST)).isInstanceOf(Forbidden.class);
  }

  private long notices(UUID worker) {
    return jdbc.sql(
            "select count(*) from notifications.notification where href like '%' || :worker")
        .param("worker", worker.toString())
        .query(Long.class)
        .single();
  }

  private Dose.Standing standing(UUID worker) {
    return doses.standings(SPECIALIST, Ask.of(Map.of())).lines().stream()
        .filter(line -> line.worker().equals(worker))
        .findFirst()
        .orElseThrow();
  }

  private Dose.Year year(UUID worker, int year) {
    return doses.of(SPECIALIST, worker).years().stream()
        .filter(each -> each.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private void read(UUID worker, int year, String msv) {
    read(worker, BodyPart.WHOLE_BODY, year, msv);
  }

  /// On a day late enough for every reading of these tests.
  private void read(UUID worker, BodyPart part, int year, String msv) {
    OfficeClock.at(
        Instant.parse("2036-01-04T03:00:00Z"),
        () -> {
          doses.record(
              SPECIALIST,
              new Dose.Entry(
                  Uuid7.next(),
                  worker,
                  part,
                  LocalDate.of(year, 1, 1),
                  LocalDate.of(year, 12, 31),
                  new BigDecimal(msv),
                  "Phòng đo Minh Hoạ",
                  "P-1",
                  false));
        });
  }

  private static Dose.Entry entry(UUID worker, LocalDate from, LocalDate until, String msv) {
    return new Dose.Entry(
        Uuid7.next(),
        worker,
        BodyPart.WHOLE_BODY,
        from,
        until,
        new BigDecimal(msv),
        "Phòng đo Minh Hoạ",
        "",
        false);
  }

  private UUID worker() {
    var facility =
        facilities.register(
            SPECIALIST,
            new Facility(
                Uuid7.next(), null, "Phòng khám Đá Trắng", "Xã Suối Đá", "Lục Văn A", "0206"));
    var worker =
        new Worker(
            Uuid7.next(), facility.id(), "Lò Cỏ Tranh", 1985, "Kỹ thuật viên", "ĐT-1", false);
    facilities.addWorker(SPECIALIST, worker);
    return worker.id();
  }

  private static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
