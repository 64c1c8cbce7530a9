package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was decided about minutes.
///
/// @param fines by act, in đồng; empty for a decision not to fine
/// @param reason why there is no fine; empty with one
/// @param remedy what must be put right; empty for nothing
public record PenaltyDecision(
    UUID id,
    UUID minutes,
    String number,
    LocalDate signedOn,
    String signer,
    Map<UUID, Long> fines,
    String reason,
    String aggravating,
    String mitigating,
    String remedy,
    @Nullable LocalDate remedyDue) {

  public PenaltyDecision {
    fines = Map.copyOf(fines);
  }

  /// All of it, in đồng.
  public long fine() {
    return fines.values().stream().mapToLong(Long::longValue).sum();
  }
}
