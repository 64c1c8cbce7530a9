package org.opendost.regulatory.penalties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Minutes of a violation by one violator.
///
/// @param detectedOn when it was found; null if not told
/// @param organisation null for an individual, and for a household business that is not registered
/// @param actedOn the day of the act: its frame counts
/// @param endedOn when the act ended; null if it went on when it was found
/// @param refusal why nobody signed for the violator; empty if somebody did
public record ViolationMinutes(
    UUID id,
    String number,
    Origin origin,
    @Nullable LocalDate detectedOn,
    Instant madeAt,
    String place,
    String maker,
    ViolatorKind violatorKind,
    @Nullable UUID organisation,
    String violator,
    LocalDate actedOn,
    @Nullable LocalDate endedOn,
    List<UUID> acts,
    String exhibits,
    String statement,
    String signedFor,
    String refusal) {

  public ViolationMinutes {
    acts = List.copyOf(acts);
  }
}
