package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.moved;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.calendar.Holidays;
import org.opendost.procedure.calendar.SpecialDay;

/// What the province decides about time counts for the dossiers of its days, and open cases are
/// counted anew.
@OfficeTest
class LocalLimitsTest {

  private static final Actor ADMINISTRATOR = officer("Quản trị", Role.ADMINISTRATOR);

  private final SampleCases office;
  private final Cases cases;
  private final LocalLimits limits;
  private final Recalculations recalculations;
  private final Holidays holidays;
  private final Clock clock;

  LocalLimitsTest(
      SampleCases office,
      Cases cases,
      LocalLimits limits,
      Recalculations recalculations,
      Holidays holidays,
      Clock clock) {
    this.office = office;
    this.cases = cases;
    this.limits = limits;
    this.recalculations = recalculations;
    this.holidays = holidays;
    this.clock = clock;
  }

  @Test
  void countByTheDecisionInForceWhenTheDossierWasFirstFull() {
    var before = accepted("2031-03-03T02:00:00Z");
    var id = shorten(3, "2031-03-04", "2031-03-31");
    try {
      var within = accepted("2031-03-04T02:00:00Z");
      assertThat(before.dueOn()).as("five working days").isEqualTo("2031-03-10");
      assertThat(within.dueOn()).as("three working days").isEqualTo("2031-03-07");
      var running = cases.progress(within.id()).running();
      assertThat(running.local().basis()).isEqualTo("QĐ 99/QĐ-UBND");
      assertThat(running.article()).contains("Điều 21");
    } finally {
      limits.withdraw(ADMINISTRATOR, id, "Hết thử");
    }
  }

  @Test
  void countOpenCasesAnewWhenADecisionIsWithdrawnAndSayWhichDayChanged() {
    var id = shorten(2, "2031-05-01", "2031-05-31");
    var file = accepted("2031-05-05T02:00:00Z");
    assertThat(file.dueOn()).isEqualTo("2031-05-07");

    limits.withdraw(ADMINISTRATOR, id, "Quyết định bị bãi bỏ");
    countAll();

    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2031-05-12");
    assertThat(cases.get(file.id()).moves()).isEqualTo(file.moves());
    assertThat(limits.recalculations(HOA))
        .anySatisfy(
            run -> {
              assertThat(run.finishedAt()).isNotNull();
              assertThat(run.changes())
                  .anySatisfy(
                      change -> {
                        assertThat(change.number()).isEqualTo(file.number());
                        assertThat(change.after()).isEqualTo("2031-05-12");
                      });
            });
  }

  @Test
  void waitUntilEveryNodeKnowsTheChangeBeforeTheyCountAnew() {
    var id = shorten(2, "2031-09-01", "2031-09-30");
    limits.withdraw(ADMINISTRATOR, id, "Nhập nhầm");
    assertThat(recalculations.goOn(clock.instant().minusSeconds(30))).isFalse();
    countAll();
  }

  @Test
  void areNotEnteredAgainUnderTheFormOfOneThatWasWithdrawn() {
    var id = shorten(3, "2035-01-01", "2035-01-31");
    limits.withdraw(ADMINISTRATOR, id, "Nhập nhầm");
    assertThatThrownBy(
            () ->
                limits.shorten(
                    ADMINISTRATOR,
                    id,
                    "mau-dang-ky",
                    "2014",
                    3,
                    LocalDate.parse("2035-01-01"),
                    null,
                    "QĐ 99/QĐ-UBND",
                    false))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("limit.withdrawn");
  }

  @Test
  void countOpenCasesAnewWhenAHolidayIsEntered() {
    var file = accepted("2031-07-07T02:00:00Z");
    assertThat(file.dueOn()).isEqualTo("2031-07-14");

    var holiday = Uuid7.next();
    holidays.enter(
        ADMINISTRATOR,
        holiday,
        LocalDate.parse("2031-07-09"),
        SpecialDay.Kind.OFF,
        "Nghỉ bão",
        "Storm",
        "Công văn 12/UBND");
    countAll();
    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2031-07-15");

    holidays.withdraw(ADMINISTRATOR, holiday, 0, "Nhập nhầm");
    countAll();
    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2031-07-14");
  }

  @Test
  void areShorterThanTheLawDoNotOverlapAndAreTheAdministrators() {
    assertThatThrownBy(() -> shorten(5, "2032-01-01", "2032-01-31"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not-shorter");
    var id = shorten(4, "2032-02-01", null);
    try {
      assertThatThrownBy(() -> shorten(3, "2032-03-01", null))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("overlaps");
    } finally {
      limits.withdraw(ADMINISTRATOR, id, "Hết thử");
    }
    assertThatThrownBy(() -> limits.withdraw(HOA, id, "Không thích")).isInstanceOf(Forbidden.class);
  }

  @Test
  void giveTheDepartmentItsCodeFromADayOn() {
    assertThatThrownBy(
            () ->
                limits.setAgencyCode(
                    ADMINISTRATOR, "H14", LocalDate.parse("2033-01-01"), "QĐ 20/2020", true))
        .isInstanceOf(InvalidInput.class);
    limits.setAgencyCode(
        ADMINISTRATOR, "H14.13.00.000", LocalDate.parse("2033-01-01"), "QĐ 20/2020/QĐ-TTg", true);

    assertThat(office.openLicence("2033-01-01T02:00:00Z").number())
        .isEqualTo("H14.13.00.000-330101-0001");
    assertThat(office.openLicence("2032-12-31T02:00:00Z").number())
        .startsWith("000.00.13.H14-321231-");
  }

  private UUID shorten(int days, String from, String until) {
    var id = Uuid7.next();
    limits.shorten(
        ADMINISTRATOR,
        id,
        "mau-dang-ky",
        "2014",
        days,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        "QĐ 99/QĐ-UBND",
        false);
    return id;
  }

  private CaseFile accepted(String at) {
    return moved(office.move(office.open(SampleProcedures.REGISTRATION, at), "ACCEPT", "", at));
  }

  /// Whether the job or this test counts, all is counted in the end.
  private void countAll() {
    boolean open;
    do {
      boolean more = recalculations.goOn(clock.instant().plusSeconds(1));
      open = more || limits.recalculations(HOA).stream().anyMatch(run -> run.finishedAt() == null);
    } while (open);
  }
}
