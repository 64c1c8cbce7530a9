package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.WorkingCalendar;
import org.opendost.science.tasks.TaskTerm.Code;

/// The times and the calendar as they stand, read once however much is asked of them. Each time
/// follows the line that holds on the day it is counted from, onwards or back.
///
/// @param terms the newest first
record TaskLaw(List<TaskTerm> terms, WorkingCalendar calendar) {

  TaskLaw {
    terms = List.copyOf(terms);
  }

  /// The line that holds on the day, if any does.
  Optional<TaskTerm> on(Code code, LocalDate day) {
    return terms.stream()
        .filter(term -> term.code() == code && term.validity().holdsOn(day))
        .findFirst();
  }

  /// How many months it gives on the day, if it says anything.
  Optional<Integer> months(Code code, LocalDate day) {
    return on(code, day).map(term -> term.limit().amount());
  }

  /// The last day of a time that begins to run on a day.
  LocalDate after(LocalDate day, Limit limit) {
    return calendar.due(day, limit).day();
  }

  /// The last day that lies a time before another.
  LocalDate before(LocalDate day, Limit limit) {
    return calendar.before(day, limit);
  }
}
