package org.opendost.science.results;

import java.time.LocalDate;
import java.util.Map;
import org.opendost.procedure.calendar.LimitRows;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.science.tasks.RegistrationTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of filing terms, and the last day for filing that follows from it.
@Component
class FilingTermRows extends LimitRows<FilingTerm> implements RegistrationTime {

  FilingTermRows(JdbcClient jdbc, OfficialCalendar calendar) {
    super(jdbc, calendar, "results.filing_term", row -> FilingTerm.REGISTRATION, term -> Map.of());
  }

  /// The terms as they stand, read once however many results are asked about.
  FilingCalendar now() {
    return new FilingCalendar(book());
  }

  @Override
  public Last of(LocalDate accepted) {
    var known = now();
    var validity = known.inForce(accepted).validity();
    return new Last(known.lastDay(accepted), validity.article(), validity.confirmed());
  }
}
