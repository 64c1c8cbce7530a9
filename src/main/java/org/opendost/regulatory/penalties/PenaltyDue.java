package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;

/// What the law gives a time for.
///
/// @param last its last day
/// @param doneOn null while it is not done
public record PenaltyDue(
    String code,
    Limit limit,
    String article,
    boolean confirmed,
    LocalDate since,
    LocalDate last,
    @Nullable LocalDate doneOn) {

  /// Whether it was or is done late.
  public boolean isLate(LocalDate today) {
    return (doneOn == null ? today : doneOn).isAfter(last);
  }
}
