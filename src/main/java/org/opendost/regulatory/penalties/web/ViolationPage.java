package org.opendost.regulatory.penalties.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.opendost.regulatory.penalties.PenaltyRecord;
import org.opendost.regulatory.penalties.Step;

/// One violation with everything that came of it.
public record ViolationPage(PenaltyRecord record, LocalDate today) {

  /// The steps that can be taken now by who records.
  public List<Step.Kind> next() {
    return Arrays.stream(Step.Kind.values())
        .filter(kind -> kind != Step.Kind.CORRECTION && kind != Step.Kind.CANCELLATION)
        .filter(this::fits)
        .toList();
  }

  private boolean fits(Step.Kind kind) {
    if (record.decision() == null) {
      return kind == Step.Kind.EXPLANATION_ASKED || kind == Step.Kind.EXPLANATION_GIVEN;
    }
    return switch (kind) {
      case EXPLANATION_ASKED, EXPLANATION_GIVEN, CORRECTION, CANCELLATION -> false;
      case SENT, RECEIVED -> !record.has(kind);
      case APPEAL -> true;
      case APPEAL_OUTCOME -> record.has(Step.Kind.APPEAL);
      case PUBLISHED -> record.minutes().organisation() != null && !record.has(kind);
    };
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
