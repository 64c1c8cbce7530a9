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

  /// How many working days lie after the first day, up to and with the last; 0 when there are none.
  public int workingDaysBetween(LocalDate first, LocalDate last) {
    int count = 0;
    for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorking(day)) {
        count++;
      }
    }
    return count;
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

  /// The day that lies a limit before another, as for "at the latest so many days before": no day
  /// of rest moves it towards the other.
  ///
  /// @throws IllegalArgumentException for hours, which run from a moment
  public LocalDate before(LocalDate day, Limit limit) {
    return switch (limit.unit()) {
      case HOURS -> throw new IllegalArgumentException("hours run from a moment, not from a date");
      case WORKING_DAYS -> workingDaysBefore(day, limit.amount());
      case CALENDAR_DAYS -> day.minusDays(limit.amount());
      case MONTHS -> day.minusMonths(limit.amount());
    };
  }

  /// The end of a limit that begins with an event at a moment.
  public DueDate due(Instant start, Limit limit) {
    return due(start, limit, List.of());
  }

  /// The end of a limit that begins with an event on a date.
  ///
  /// @throws IllegalArgumentException for hours, which need a moment
  public DueDate due(LocalDate start, Limit limit) {
    if (limit.unit() == Limit.Unit.HOURS) {
      throw new IllegalArgumentException("hours run from a moment, not from a date");
    }
    return due(start.atStartOfDay(OfficeClock.ZONE).toInstant(), limit, List.of());
  }

  /// The end of a limit that did not run during the pauses, which are in order and apart.
  public DueDate due(Instant start, Limit limit, List<Pause> pauses) {
    var day = OfficeClock.date(start);
    return switch (limit.unit()) {
      case HOURS -> hours(start, limit.amount(), pauses);
      case WORKING_DAYS -> workingDays(day, limit.amount(), pauses);
      case CALENDAR_DAYS -> calendarDays(day, limit.amount(), pauses);
      case MONTHS -> months(day, limit.amount(), pauses);
    };
  }

  /// Art. 147.1: hours begin with the stated moment, and no day of rest prolongs them.
  private DueDate hours(Instant start, int amount, List<Pause> pauses) {
    var end = start.plus(Duration.ofHours(amount));
    for (var pause : pauses) {
      if (pause.from().isBefore(end)) {
        end = end.plus(Duration.between(pause.from(), pause.to()));
      }
    }
    var last = OfficeClock.date(end);
    var ending = new CountedDay(last, 0, Reason.COUNTED, name(last));
    return new DueDate(last, end, List.of(start(OfficeClock.date(start)), ending));
  }

  private DueDate workingDays(LocalDate start, int amount, List<Pause> pauses) {
    var explanation = new ArrayList<CountedDay>();
    explanation.add(start(start));
    var day = start;
    for (int number = 0; number < amount; ) {
      day = day.plusDays(1);
      var reason = isPaused(day, pauses) ? Reason.PAUSED : reason(day);
      if (!reason.isSkipped()) {
        number++;
      }
      explanation.add(new CountedDay(day, reason.isSkipped() ? 0 : number, reason, name(day)));
    }
    return endOf(day, explanation);
  }

  private DueDate calendarDays(LocalDate start, int amount, List<Pause> pauses) {
    var explanation = new ArrayList<CountedDay>();
    explanation.add(start(start));
    var day = start;
    for (int number = 0; number < amount; ) {
      day = day.plusDays(1);
      var paused = isPaused(day, pauses);
      if (!paused) {
        number++;
      }
      var reason = paused ? Reason.PAUSED : Reason.COUNTED;
      explanation.add(new CountedDay(day, paused ? 0 : number, reason, name(day)));
    }
    return nextWorkingDay(day, explanation);
  }

  /// Art. 148.3: the corresponding day of the last month; where that month lacks it, its last day.
  private DueDate months(LocalDate start, int amount, List<Pause> pauses) {
    var explanation = new ArrayList<CountedDay>();
    explanation.add(start(start));
    var last = start.plusMonths(amount);
    for (var day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (isPaused(day, pauses)) {
        explanation.add(new CountedDay(day, 0, Reason.PAUSED, name(day)));
        last = last.plusDays(1);
      }
    }
    explanation.add(new CountedDay(last, 0, Reason.COUNTED, name(last)));
    return nextWorkingDay(last, explanation);
  }

  private static boolean isPaused(LocalDate day, List<Pause> pauses) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
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
