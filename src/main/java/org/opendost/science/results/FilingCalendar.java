package org.opendost.science.results;

import java.time.LocalDate;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.LimitBook;

/// How long a host has to file, and the last day that follows from it.
record FilingCalendar(LimitBook<FilingTerm> law) {

  /// The last day in time for a result accepted on the day.
  LocalDate lastDay(LocalDate acceptedOn) {
    return law.after(acceptedOn, inForce(acceptedOn).limit());
  }

  /// The one in force on the day; where none is, the last before it; before the first the first.
  LegalLimit<FilingTerm> inForce(LocalDate day) {
    var all = law.limits();
    return law.on(FilingTerm.REGISTRATION, day)
        .or(() -> all.stream().filter(term -> !term.validity().from().isAfter(day)).findFirst())
        .orElseGet(all::getLast);
  }
}
