package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was found during a visit and must be put right.
///
/// @param closedOn the day the evidence was accepted; null while it is open
/// @param evidence what shows that it was put right
public record Demand(
    UUID id,
    UUID visit,
    String finding,
    String demand,
    LocalDate dueOn,
    @Nullable LocalDate closedOn,
    String evidence,
    String closedBy) {

  /// Whether it is still to be met.
  public boolean isOpen() {
    return closedOn == null;
  }
}
