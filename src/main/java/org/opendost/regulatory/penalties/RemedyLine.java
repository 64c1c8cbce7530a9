package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A remedy that was ordered, and whether it was done.
///
/// @param decision the decision that orders it
/// @param minutes the violation it belongs to
/// @param number of that decision
/// @param signedOn its day
/// @param doneOn null while it is open
/// @param evidence what shows that it was done; empty while it is open
/// @param cancelled whether the decision that orders it was cancelled
public record RemedyLine(
    UUID id,
    UUID decision,
    UUID minutes,
    String number,
    LocalDate signedOn,
    String violator,
    Remedy remedy,
    @Nullable LocalDate doneOn,
    String evidence,
    boolean cancelled) {

  /// Where it stands, as the key of its words.
  public String state(LocalDate today) {
    if (cancelled) {
      return "CANCELLED";
    }
    if (doneOn != null) {
      return doneOn.isAfter(remedy.dueOn()) ? "DONE_LATE" : "DONE";
    }
    return today.isAfter(remedy.dueOn()) ? "OVERDUE" : "OPEN";
  }
}
