package org.opendost.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opendost.procedure.calendar.CountedDay.Reason;

class WorkingCalendarTest {

  private static final WorkingCalendar SPRING_2020 =
      new WorkingCalendar(
          List.of(
              off("2020-04-02", "Giỗ Tổ Hùng Vương"),
              off("2020-04-30", "Ngày Chiến thắng"),
              off("2020-05-01", "Ngày Quốc tế lao động")));

  @Test
  void doesNotCountTheDayOfReceiptNorTheHolidays() {
    var due = SPRING_2020.due(day("2020-04-29"), Limit.workingDays(2));

    assertThat(due.day()).isEqualTo(day("2020-05-05"));
    assertThat(due.explanation())
        .extracting(CountedDay::reason)
        .containsExactly(
            Reason.START,
            Reason.HOLIDAY,
            Reason.HOLIDAY,
            Reason.WEEKEND,
            Reason.WEEKEND,
            Reason.COUNTED,
            Reason.COUNTED);
    assertThat(due.skipped().getFirst().inVietnamese())
        .isEqualTo("30/04/2020 Ngày Chiến thắng (nghỉ lễ)");
  }

  @Test
  void countsFromAHolidayOnWhichSomethingWasReceived() {
    assertThat(SPRING_2020.due(day("2020-04-30"), Limit.workingDays(1)).day())
        .isEqualTo(day("2020-05-04"));
  }

  @Test
  void endsADayLimitOnTheNextWorkingDay() {
    var due = SPRING_2020.due(day("2020-04-01"), Limit.calendarDays(30));

    assertThat(due.day()).isEqualTo(day("2020-05-04"));
    assertThat(due.explanation().getLast().reason()).isEqualTo(Reason.MOVED);
    assertThat(due.explanation()).hasSize(34);
  }

  @Test
  void endsAtMidnightInVietNam() {
    assertThat(SPRING_2020.due(day("2020-05-04"), Limit.workingDays(1)).at())
        .isEqualTo(Instant.parse("2020-05-05T17:00:00Z"));
  }

  @Test
  void endsAMonthWithoutTheDayOnItsLastDay() {
    assertThat(SPRING_2020.due(day("2019-12-31"), Limit.months(2)).day())
        .isEqualTo(day("2020-03-02"));
    assertThat(SPRING_2020.due(day("2020-03-31"), Limit.months(3)).day())
        .isEqualTo(day("2020-06-30"));
  }

  @Test
  void letsHoursRunThroughTheNight() {
    var due = SPRING_2020.due(Instant.parse("2020-04-30T09:00:00Z"), Limit.hours(24));

    assertThat(due.at()).isEqualTo(Instant.parse("2020-05-01T09:00:00Z"));
    assertThat(due.day()).isEqualTo(day("2020-05-01"));
  }

  @Test
  void countsASaturdayWorkedInExchange() {
    var calendar =
        new WorkingCalendar(
            List.of(
                off("2019-04-29", "Nghỉ hoán đổi"),
                off("2019-04-30", "Ngày Chiến thắng"),
                off("2019-05-01", "Ngày Quốc tế lao động"),
                new SpecialDay(day("2019-05-04"), SpecialDay.Kind.WORKING, "Làm bù")));

    assertThat(calendar.due(day("2019-04-26"), Limit.workingDays(3)).day())
        .isEqualTo(day("2019-05-04"));
  }

  @Test
  void prolongsALimitByTheTimeItDidNotRun() {
    // Received on Monday 04/05; stopped on Wednesday 06/05, resumed on Monday 11/05.
    var start = Instant.parse("2020-05-04T02:00:00Z");
    var pauses =
        List.of(
            new Pause(
                Instant.parse("2020-05-06T02:00:00Z"), Instant.parse("2020-05-11T02:00:00Z")));

    assertThat(SPRING_2020.due(start, Limit.workingDays(5), pauses).day())
        .isEqualTo(day("2020-05-14"));
    assertThat(SPRING_2020.due(start, Limit.calendarDays(5), pauses).day())
        .isEqualTo(day("2020-05-14"));
    assertThat(SPRING_2020.due(start, Limit.months(1), pauses).day()).isEqualTo(day("2020-06-09"));
    assertThat(SPRING_2020.due(start, Limit.hours(72), pauses).at())
        .isEqualTo(Instant.parse("2020-05-12T02:00:00Z"));
  }

  @Property
  void neverEndsOnADayOfRest(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll("dayLimits") Limit limit) {
    assertThat(calendar.isWorking(calendar.due(start, limit).day())).isTrue();
  }

  @Property
  void isNeverEarlierForOneMoreHoliday(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll("dates") LocalDate holiday,
      @ForAll("dayLimits") Limit limit) {
    var days = new ArrayList<>(calendar.days());
    days.removeIf(special -> special.day().equals(holiday));
    days.add(new SpecialDay(holiday, SpecialDay.Kind.OFF, "thêm"));

    assertThat(new WorkingCalendar(days).due(start, limit).day())
        .isAfterOrEqualTo(calendar.due(start, limit).day());
  }

  @Property
  void countsExactlyAsManyWorkingDaysAsTheLimitSays(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 60) int amount) {
    var due = calendar.due(start, Limit.workingDays(amount));

    assertThat(start.plusDays(1).datesUntil(due.day().plusDays(1)).filter(calendar::isWorking))
        .hasSize(amount);
    assertThat(due.explanation().stream().filter(counted -> counted.number() > 0)).hasSize(amount);
    assertThat(calendar.workingDaysBefore(due.day(), amount)).isBeforeOrEqualTo(due.day());
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, 400).map(day("2019-12-01")::plusDays);
  }

  @Provide
  Arbitrary<Limit> dayLimits() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 45),
            Arbitraries.of(Limit.Unit.WORKING_DAYS, Limit.Unit.CALENDAR_DAYS, Limit.Unit.MONTHS))
        .as((amount, unit) -> new Limit(unit == Limit.Unit.MONTHS ? 1 + amount % 6 : amount, unit));
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Combinators.combine(dates().set().ofMaxSize(20), dates().set().ofMaxSize(5))
        .as(WorkingCalendarTest::calendar);
  }

  private static WorkingCalendar calendar(Set<LocalDate> off, Set<LocalDate> working) {
    var days = new ArrayList<SpecialDay>();
    off.forEach(day -> days.add(new SpecialDay(day, SpecialDay.Kind.OFF, "nghỉ")));
    working.stream()
        .filter(day -> !off.contains(day))
        .forEach(day -> days.add(new SpecialDay(day, SpecialDay.Kind.WORKING, "làm bù")));
    return new WorkingCalendar(days);
  }

  private static SpecialDay off(String day, String name) {
    return new SpecialDay(day(day), SpecialDay.Kind.OFF, name);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
