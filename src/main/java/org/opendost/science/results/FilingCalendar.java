package org.opendost.science.results;

import java.time.LocalDate;
import java.util.List;
import org.opendost.procedure.calendar.WorkingCalendar;

/// How long a host has to file, and the last day that follows from it.
///
/// @param all the newest first
record FilingCalendar(List<FilingTerm> all, WorkingCalendar calendar) {

  /// The last day in time for a result accepted on the day.
  LocalDate lastDay(LocalDate acceptedOn) {
    return calendar.due(acceptedOn, inForce(acceptedOn).limit()).day();
  }

  /// The one in force on the day; before the first the first.
  FilingTerm inForce(LocalDate day) {
    return all.stream()
        .filter(term -> !term.from().isAfter(day))
        .findFirst()
        .orElseGet(all::getLast);
  }
}
