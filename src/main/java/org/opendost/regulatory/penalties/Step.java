package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to minutes or their decision.
///
/// @param decision the decision it is about; null for what comes before any
public record Step(
    UUID id,
    UUID minutes,
    @Nullable UUID decision,
    Kind kind,
    LocalDate on,
    String number,
    String note) {

  /// What it was.
  public enum Kind {
    EXPLANATION_ASKED,
    EXPLANATION_GIVEN,
    SENT,
    RECEIVED,
    APPEAL,
    APPEAL_OUTCOME,
    CORRECTION,
    CANCELLATION,
    PUBLISHED;

    /// Whether it comes after the decision.
    public boolean needsDecision() {
      return this != EXPLANATION_ASKED && this != EXPLANATION_GIVEN;
    }

    /// Whether it happens once only.
    boolean isOnce() {
      return switch (this) {
        case SENT, RECEIVED, CANCELLATION, PUBLISHED -> true;
        case EXPLANATION_ASKED, EXPLANATION_GIVEN, APPEAL, APPEAL_OUTCOME, CORRECTION -> false;
      };
    }
  }
}
