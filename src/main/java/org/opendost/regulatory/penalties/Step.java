package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;

/// Something that happened to minutes or their decision.
public record Step(UUID id, UUID minutes, Kind kind, LocalDate on, String number, String note) {

  /// What it was.
  public enum Kind {
    EXPLANATION_ASKED,
    EXPLANATION_GIVEN,
    SENT,
    RECEIVED,
    REMEDY_DONE,
    APPEAL,
    APPEAL_OUTCOME,
    CORRECTION,
    CANCELLATION,
    PUBLISHED;

    /// Whether it comes after the decision.
    boolean needsDecision() {
      return this != EXPLANATION_ASKED && this != EXPLANATION_GIVEN;
    }

    /// Whether it happens once only.
    boolean isOnce() {
      return switch (this) {
        case SENT, RECEIVED, REMEDY_DONE, CANCELLATION, PUBLISHED -> true;
        case EXPLANATION_ASKED, EXPLANATION_GIVEN, APPEAL, APPEAL_OUTCOME, CORRECTION -> false;
      };
    }
  }
}
