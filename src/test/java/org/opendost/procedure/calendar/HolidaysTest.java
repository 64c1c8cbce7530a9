package org.opendost.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

@OfficeTest
class HolidaysTest {

  private static final Actor ADMINISTRATOR =
      new Actor(Uuid7.next(), "Quản trị", Set.of(Role.ADMINISTRATOR), null, null);

  private final Holidays holidays;
  private final OfficialCalendar calendar;
  private final Audit audit;

  HolidaysTest(Holidays holidays, OfficialCalendar calendar, Audit audit) {
    this.holidays = holidays;
    this.calendar = calendar;
    this.audit = audit;
  }

  @Test
  void knowsTheOfficialCalendarOf2019To2026() {
    var now = calendar.now();

    assertThat(now.due(day("2020-01-22"), Limit.workingDays(1)).day()).isEqualTo(day("2020-01-30"));
    assertThat(now.isWorking(day("2019-05-04"))).isTrue();
    assertThat(now.isWorking(day("2019-04-15"))).isFalse();
    assertThat(now.isWorking(day("2020-09-03"))).isTrue();
    assertThat(now.isWorking(day("2021-09-03"))).isFalse();
    assertThat(now.isWorking(day("2026-04-27"))).isFalse();
    assertThat(holidays.year(Actor.PUBLIC, 2020)).hasSize(12).allMatch(OfficialDay::confirmed);
    assertThat(holidays.year(Actor.PUBLIC, 2026)).anyMatch(day -> !day.confirmed());
  }

  @Test
  void countsByADayAsSoonAsItIsEnteredAndNoLongerOnceItIsWithdrawn() {
    var id = Uuid7.next();
    var day = day("2031-03-12");
    assertThat(calendar.now().isWorking(day)).isTrue();

    enter(id, day);
    assertThat(calendar.now().isWorking(day)).isFalse();
    assertThat(enter(id, day).id()).isEqualTo(id);

    holidays.withdraw(ADMINISTRATOR, id, 0, "Nhập nhầm");
    assertThat(calendar.now().isWorking(day)).isTrue();
    assertThat(audit.of(id))
        .extracting(entry -> entry.action())
        .containsExactly("holiday.entered", "holiday.withdrawn");
  }

  @Test
  void refusesASecondMeaningForADay() {
    var day = day("2031-03-13");
    enter(Uuid7.next(), day);

    assertThatThrownBy(() -> enter(Uuid7.next(), day)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void tellsTheSecondOfTwoAdministrators() {
    var id = Uuid7.next();
    enter(id, day("2031-03-14"));
    holidays.confirm(ADMINISTRATOR, id, 0, "Thông báo số 12");

    assertThatThrownBy(() -> holidays.withdraw(ADMINISTRATOR, id, 0, "Nhập nhầm"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("changed-meanwhile");
  }

  @Test
  void isEditedByNobodyElse() {
    assertThatThrownBy(() -> holidays.withdraw(Actor.PUBLIC, Uuid7.next(), 0, "Không thích"))
        .isInstanceOf(Forbidden.class);
  }

  private OfficialDay enter(UUID id, LocalDate day) {
    return holidays.enter(
        ADMINISTRATOR, id, day, SpecialDay.Kind.OFF, "Ngày nghỉ", "Day off", "Quyết định số 1");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
