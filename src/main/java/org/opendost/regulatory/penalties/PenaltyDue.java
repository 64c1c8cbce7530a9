package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.LegalLimit;

/// What the law gives a time for.
///
/// @param rule the limit in force when it began to run
/// @param last its last day
/// @param doneOn null while it is not done
public record PenaltyDue(
    LegalLimit<PenaltyLimit> rule, LocalDate since, LocalDate last, @Nullable LocalDate doneOn) {

  /// Whether it was or is done late.
  public boolean isLate(LocalDate today) {
    return (doneOn == null ? today : doneOn).isAfter(last);
  }
}
