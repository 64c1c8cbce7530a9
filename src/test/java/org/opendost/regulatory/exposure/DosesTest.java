package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private static final Actor ADMINISTRATOR = actor("Lý Quản Trị", Role.ADMINISTRATOR);
  private static final Actor SYSTEM = Actor.system("overdue-doses");
  private static final Instant MARCH_2025 = Instant.parse("2025-03-31T03:00:00Z");

  private final Doses doses;
  private final DoseLimits limits;
  private final OverdueDoses overdue;
  private final Facilities facilities;
  private final JdbcClient jdbc;

  DosesTest(
      Doses doses,
      DoseLimits limits,
      OverdueDoses overdue,
      Facilities facilities,
      JdbcClient jdbc) {
    this.doses = doses;
    this.limits = limits;
    this.overdue = overdue;
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
  void listsWhoStandsInTheRegisterForLongerThanTheIntervalWithoutAnyReading() {
    var worker = OfficeClock.at(noon(2025, 1, 1), () -> worker());
    assertThat(OfficeClock.at(noon(2025, 4, 1), () -> listed(worker))).isEmpty();
    var late = noon(2025, 4, 2);
    assertThat(OfficeClock.at(late, () -> standing(worker)))
        .returns(Dose.State.NEVER_READ, Dose.Standing::state)
        .returns(null, Dose.Standing::lastUntil);
    var wrong = entry(worker, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), "0.2");
    OfficeClock.at(late, () -> doses.record(SPECIALIST, wrong));
    assertThat(OfficeClock.at(late, () -> standing(worker)).state()).isEqualTo(Dose.State.FINE);
    OfficeClock.at(late, () -> doses.withdraw(SPECIALIST, wrong.id(), "Nhầm phiếu"));
    assertThat(OfficeClock.at(late, () -> standing(worker)).state())
        .isEqualTo(Dose.State.NEVER_READ);
  }

  @Test
  void measuresReadingsByTheIntervalOfTheDay() {
    var read = OfficeClock.at(noon(2044, 1, 1), () -> worker());
    var never = OfficeClock.at(noon(2044, 1, 1), () -> worker());
    OfficeClock.at(
        noon(2044, 4, 1),
        () ->
            doses.record(
                SPECIALIST,
                entry(read, LocalDate.of(2044, 1, 1), LocalDate.of(2044, 3, 31), "0.2")));
    var august = noon(2044, 8, 1);
    assertThat(OfficeClock.at(august, () -> standing(read)).state()).isEqualTo(Dose.State.UNREAD);
    assertThat(OfficeClock.at(august, () -> listed(never))).isPresent();
    interval(LocalDate.of(2044, 7, 1), 12);
    assertThat(OfficeClock.at(august, () -> standing(read)).state()).isEqualTo(Dose.State.FINE);
    assertThat(OfficeClock.at(august, () -> listed(never))).isEmpty();
    var june = noon(2044, 6, 30);
    assertThat(OfficeClock.at(june, () -> listed(never))).as("by the law of June").isPresent();
  }

  @Test
  void tellsTheHeadsAndTheFacilityOnceOfAnOverdueDosimeter() {
    var organisation = Uuid7.next();
    var mine = "/my/exposure/doses?state=";
    var heads = "/office/exposure/doses?state=NEVER_READ";
    var worker = OfficeClock.at(noon(2025, 1, 1), () -> worker(organisation));
    OfficeClock.at(noon(2025, 4, 1), () -> overdue.tell(SYSTEM));
    assertThat(told(organisation, mine + "NEVER_READ")).isZero();
    var before = told(heads);
    OfficeClock.at(noon(2025, 4, 2), () -> overdue.tell(SYSTEM));
    OfficeClock.at(noon(2025, 4, 3), () -> overdue.tell(SYSTEM));
    assertThat(told(organisation, mine + "NEVER_READ")).isOne();
    assertThat(told(heads)).isEqualTo(before + 1);
    OfficeClock.at(
        noon(2025, 4, 3),
        () ->
            doses.record(
                SPECIALIST,
                entry(worker, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), "0.2")));
    OfficeClock.at(noon(2025, 6, 30), () -> overdue.tell(SYSTEM));
    assertThat(told(organisation, mine + "UNREAD")).as("three months are not over").isZero();
    OfficeClock.at(noon(2025, 7, 1), () -> overdue.tell(SYSTEM));
    assertThat(told(organisation, mine + "UNREAD")).isOne();
  }

  @Test
  void setsAnIntervalOfSomeMonthsAndOneFromADayOn() {
    interval(LocalDate.of(2051, 1, 1), 4);
    assertThatThrownBy(() -> interval(LocalDate.of(2051, 1, 1), 5))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("from"));
    assertThatThrownBy(() -> interval(LocalDate.of(2052, 1, 1), 0))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("months"));
    assertThat(limits.intervals(SPECIALIST))
        .filteredOn(known -> known.validity().from().equals(LocalDate.of(2051, 1, 1)))
        .extracting(ReadingInterval::months)
        .containsExactly(4);
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
    limits.set(
        ADMINISTRATOR,
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
    assertThatThrownBy(() -> limits.require(SPECIALIST)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> overdue.tell(SPECIALIST)).isInstanceOf(Forbidden.class);
  }

  private long notices(UUID worker) {
    return jdbc.sql(
            "select count(*) from notifications.notification where href like '%' || :worker")
        .param("worker", worker.toString())
        .query(Long.class)
        .single();
  }

  private Dose.Standing standing(UUID worker) {
    return listed(worker).orElseThrow();
  }

  private Optional<Dose.Standing> listed(UUID worker) {
    var named = new Ask(Map.of("name", "cỏ tranh"), "last", false, null, Ask.FILE);
    return doses.standings(SPECIALIST, named).lines().stream()
        .filter(line -> line.worker().equals(worker))
        .findFirst();
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

  private void interval(LocalDate from, int months) {
    limits.set(
        ADMINISTRATOR,
        new ReadingInterval(
            Uuid7.next(), months, new Validity(from, null, "Thông tư minh hoạ, Đ.1", false, "")));
  }

  private long told(UUID organisation, String href) {
    return told("organisation:" + organisation, href);
  }

  private long told(String href) {
    return told("role:HEAD", href);
  }

  private long told(String recipient, String href) {
    return jdbc.sql(
            """
            select count(*) from notifications.notification where recipient = :recipient and href = :href
            """)
        .param("recipient", recipient)
        .param("href", href)
        .query(Long.class)
        .single();
  }

  private static Instant noon(int year, int month, int day) {
    return LocalDate.of(year, month, day).atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  private UUID worker() {
    return worker(null);
  }

  private UUID worker(@Nullable UUID organisation) {
    var facility =
        facilities.register(
            SPECIALIST,
            new Facility(
                Uuid7.next(),
                organisation,
                "Phòng khám Đá Trắng",
                "Xã Suối Đá",
                "Lục Văn A",
                "0206"));
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
