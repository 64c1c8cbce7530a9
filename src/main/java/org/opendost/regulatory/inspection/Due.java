package org.opendost.regulatory.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.DueDate;
import org.opendost.procedure.calendar.LegalLimit;

/// Something with a time the law gives: since when it runs, until when, by which article.
///
/// @param doneAt when it was done; null while it is not
public record Due(
    LegalLimit<MissionLimit> rule, Instant since, DueDate date, @Nullable Instant doneAt) {

  /// Whether it was or is done late.
  public boolean isLate(Instant now) {
    return !(doneAt == null ? now : doneAt).isBefore(date.at());
  }

  /// Whether it is still to be done.
  public boolean isOpen() {
    return doneAt == null;
  }
}
