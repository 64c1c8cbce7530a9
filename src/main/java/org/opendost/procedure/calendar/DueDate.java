package org.opendost.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The end of a time limit, with its explanation.
///
/// @param day the last legal date on which the thing is done in time
/// @param at the moment from which it is late: for limits in days the end of `day` (24:00, Bộ luật
///   Dân sự 2015, Art. 148.6), for limits in hours the exact moment
/// @param explanation every day looked at, in order; for limits in months only the first and the
///   last ones; for hours the two ends
public record DueDate(LocalDate day, Instant at, List<CountedDay> explanation) {

  public DueDate {
    explanation = List.copyOf(explanation);
  }

  /// The days that were not counted although they lie within the limit, holidays named.
  public List<CountedDay> skipped() {
    return explanation.stream().filter(counted -> counted.reason().isSkipped()).toList();
  }
}
