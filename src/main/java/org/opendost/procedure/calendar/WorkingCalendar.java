package org.opendost.procedure.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.CountedDay.Reason;

/// Which days are worked, and when a time limit ends. A pure value.
///
/// Saturday and Sunday are days of rest, but for the special days.
public final class WorkingCalendar {

  private final Map<LocalDate, SpecialDay> special = new TreeMap<>();

  /// A calendar with these special days, at most one a date.
  public WorkingCalendar(Collection<SpecialDay> days) {
    for (var day : days) {
      if (special.put(day.day(), day) != null) {
        throw new IllegalArgumentException("two special days on " + day.day());
      }
    }
  }

  /// The special days in the order of their dates.
  public List<SpecialDay> days() {
    return List.copyOf(special.values());
  }

  /// Whether the office works on the day.
  public boolean isWorking(LocalDate day) {
    return !reason(day).isSkipped();
  }

  /// The day itself if it is worked, else the next one that is.
  public LocalDate workingDayFrom(LocalDate day) {
    var next = day;
    while (!isWorking(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// The working day that many working days before; for "at the latest one day before" use 1.
  public LocalDate workingDaysBefore(LocalDate day, int amount) {
    var earlier = day;
    for (int left = amount; left > 0; ) {
      earlier = earlier.minusDays(1);
      if (isWorking(earlier)) {
        left--;
      }
    }
    return earlier;
  }

  /// The end of a limit that begins with an event at a moment.
  public DueDate due(Instant start, Limit limit) {
    if (limit.unit() != Limit.Unit.HOURS) {
      return due(OfficeClock.date(start), limit);
    }
    // Art. 147.1: hours begin with the stated moment, and no day of rest prolongs them.
    var end = start.plus(Duration.ofHours(limit.amount()));
    var last = OfficeClock.date(end);
    return new DueDate(
        last,
        end,
        List.of(start(OfficeClock.date(start)), new CountedDay(last, 0, Reason.COUNTED, "")));
  }

  /// The end of a limit in days or months that begins with an event on a date.
  ///
  /// @throws IllegalArgumentException for hours, which need a moment
  public DueDate due(LocalDate start, Limit limit) {
    return switch (limit.unit()) {
      case HOURS -> throw new IllegalArgumentException("hours run from a moment, not from a date");
      case WORKING_DAYS -> workingDays(start, limit.amount());
      case CALENDAR_DAYS -> calendarDays(start, limit.amount());
      case MONTHS -> months(start, limit.amount());
    };
  }

  private DueDate workingDays(LocalDate start, int amount) {
    var explanation = new ArrayList<CountedDay>();
    explanation.add(start(start));
    var day = start;
    for (int number = 0; number < amount; ) {
      day = day.plusDays(1);
      var reason = reason(day);
      if (!reason.isSkipped()) {
        number++;
      }
      explanation.add(new CountedDay(day, reason.isSkipped() ? 0 : number, reason, name(day)));
    }
    return endOf(day, explanation);
  }

  private DueDate calendarDays(LocalDate start, int amount) {
    var explanation = new ArrayList<CountedDay>();
    explanation.add(start(start));
    for (int number = 1; number <= amount; number++) {
      var day = start.plusDays(number);
      explanation.add(new CountedDay(day, number, Reason.COUNTED, name(day)));
    }
    return nextWorkingDay(start.plusDays(amount), explanation);
  }

  /// Art. 148.3: the corresponding day of the last month; where that month lacks it, its last day.
  private DueDate months(LocalDate start, int amount) {
    var explanation = new ArrayList<CountedDay>();
    explanation.add(start(start));
    var last = start.plusMonths(amount);
    explanation.add(new CountedDay(last, 0, Reason.COUNTED, name(last)));
    return nextWorkingDay(last, explanation);
  }

  /// Art. 148.5: a limit that ends on a day of rest ends with the next working day.
  private DueDate nextWorkingDay(LocalDate last, List<CountedDay> explanation) {
    var day = last;
    while (!isWorking(day)) {
      if (!day.equals(last)) {
        explanation.add(new CountedDay(day, 0, reason(day), name(day)));
      } else {
        var ending = explanation.removeLast();
        explanation.add(new CountedDay(day, ending.number(), reason(day), name(day)));
      }
      day = day.plusDays(1);
    }
    if (!day.equals(last)) {
      explanation.add(new CountedDay(day, 0, Reason.MOVED, name(day)));
    }
    return endOf(day, explanation);
  }

  private static DueDate endOf(LocalDate day, List<CountedDay> explanation) {
    var midnight = day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    return new DueDate(day, midnight, explanation);
  }

  private CountedDay start(LocalDate day) {
    return new CountedDay(day, 0, Reason.START, name(day));
  }

  private String name(LocalDate day) {
    var found = special.get(day);
    return found == null ? "" : found.name();
  }

  private Reason reason(LocalDate day) {
    var weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    var found = special.get(day);
    if (found == null) {
      return weekend ? Reason.WEEKEND : Reason.COUNTED;
    }
    return switch (found.kind()) {
      case OFF -> Reason.HOLIDAY;
      case WORKING -> weekend ? Reason.SWAPPED_IN : Reason.COUNTED;
    };
  }
}
