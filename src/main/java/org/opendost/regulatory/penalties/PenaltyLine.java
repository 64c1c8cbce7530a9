package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A violation in a list.
///
/// @param fine in đồng; zero without
/// @param decision its number; null while there is none
/// @param demand the demand its minutes were made of; null if it was another thing
/// @param dueOn the last day of the decision; null where the law gives none
public record PenaltyLine(
    UUID id,
    String number,
    LocalDate madeOn,
    String violator,
    @Nullable String decision,
    @Nullable LocalDate decidedOn,
    long fine,
    long paid,
    boolean cancelled,
    @Nullable LocalDate dueOn,
    @Nullable UUID demand) {

  /// Where it stands, as the key of its words.
  public String state() {
    if (cancelled) {
      return "CANCELLED";
    }
    if (decision == null) {
      return "OPEN";
    }
    return fine == 0 ? "NO_FINE" : paid >= fine ? "PAID" : "FINED";
  }

  /// Whether the decision was or is late.
  public boolean isLate(LocalDate today) {
    return dueOn != null && (decidedOn == null ? today : decidedOn).isAfter(dueOn);
  }
}
