package org.opendost.regulatory.penalties.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.opendost.regulatory.penalties.PenaltyRecord;
import org.opendost.regulatory.penalties.Step;
import org.opendost.regulatory.penalties.ViolatorKind;

/// One violation with everything that came of it.
public record ViolationPage(PenaltyRecord record, LocalDate today) {

  /// The steps that can be taken now by who records.
  public List<Step.Kind> next() {
    return next(false);
  }

  /// The steps that can be taken now by who decides.
  public List<Step.Kind> nextOfDecider() {
    return next(true);
  }

  private List<Step.Kind> next(boolean ofDecider) {
    return Arrays.stream(Step.Kind.values())
        .filter(kind -> kind.isOfDecider() == ofDecider)
        .filter(kind -> kind.needsDecision() == (record.standing() != null))
        .filter(kind -> !kind.isOnce() || !record.has(kind))
        .filter(kind -> kind.follows() == kind || record.has(kind.follows()))
        .filter(kind -> kind != Step.Kind.PUBLISHED)
        .toList();
  }

  /// Whether the decision may be made public.
  public boolean isPublishable() {
    var standing = record.standing();
    return record.minutes().violatorKind() == ViolatorKind.ORGANISATION
        && standing != null
        && standing.decision().fine() > 0
        && !standing.has(Step.Kind.PUBLISHED);
  }

  /// Whether a proposal waits for a signature.
  public boolean isToSign() {
    var proposal = record.proposal();
    return record.standing() == null && proposal != null && proposal.isOpen();
  }

  /// Whether a payment can be recorded.
  public boolean isOwed() {
    var standing = record.standing();
    return standing != null && standing.owed() > 0;
  }

  /// The tone of where a remedy stands.
  public static String tone(String state) {
    return switch (state) {
      case "OVERDUE", "DONE_LATE" -> "late";
      case "OPEN" -> "soon";
      case "DONE" -> "good";
      default -> "plain";
    };
  }
}
