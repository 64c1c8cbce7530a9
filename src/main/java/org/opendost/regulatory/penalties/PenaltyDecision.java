package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What was decided about minutes.
///
/// @param fines by act, in đồng; empty for a decision not to fine
/// @param reason why there is no fine; empty with one
/// @param remedies what must be put right, line by line
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
    List<Remedy> remedies) {

  public PenaltyDecision {
    fines = Map.copyOf(fines);
    remedies = List.copyOf(remedies);
  }

  /// What comes of a signature under what was proposed.
  static PenaltyDecision of(Signature signature, Proposal.Content content) {
    return new PenaltyDecision(
        signature.id(),
        signature.minutes(),
        signature.number(),
        signature.on(),
        signature.signer(),
        content.fines(),
        content.reason(),
        content.aggravating(),
        content.mitigating(),
        content.remedies());
  }

  /// All of it, in đồng.
  public long fine() {
    return fines.values().stream().mapToLong(Long::longValue).sum();
  }
}
