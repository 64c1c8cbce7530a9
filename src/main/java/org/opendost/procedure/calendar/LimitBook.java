package org.opendost.procedure.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The times the law gives and the calendar as they stand, read once however much is asked of them.
///
/// @param limits those for the same thing the newest first
public record LimitBook<C>(List<LegalLimit<C>> limits, WorkingCalendar calendar) {

  public LimitBook {
    limits = List.copyOf(limits);
  }

  /// The line that holds on a day; none where the law gives no time.
  public Optional<LegalLimit<C>> on(C code, LocalDate day) {
    return limits.stream()
        .filter(limit -> limit.code().equals(code) && limit.validity().holdsOn(day))
        .findFirst();
  }

  /// The last day of a time that begins to run on a day.
  public LocalDate after(LocalDate day, Limit limit) {
    return calendar.due(day, limit).day();
  }

  /// The last day that lies a time before another.
  public LocalDate before(LocalDate day, Limit limit) {
    return calendar.before(day, limit);
  }
}
