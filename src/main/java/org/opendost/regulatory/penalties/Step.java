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
    /// The minutes went to who decides.
    TRANSFERRED,
    /// The file went to another authority that decides.
    FORWARDED,
    /// The violator asks to explain by word of mouth.
    ORAL_ASKED,
    /// The violator is summoned to explain by word of mouth.
    ORAL_SUMMONED,
    /// The violator asks to explain in writing.
    EXPLANATION_ASKED,
    /// More time to explain in writing was given.
    EXPLANATION_EXTENDED,
    EXPLANATION_GIVEN,
    /// The superior gave more time to decide in a complicated case.
    DECISION_EXTENDED,
    SENT,
    RECEIVED,
    APPEAL,
    APPEAL_OUTCOME,
    /// Payment or remedies are enforced.
    ENFORCED,
    CORRECTION,
    CANCELLATION,
    PUBLISHED;

    /// Whether it comes after the decision.
    public boolean needsDecision() {
      return switch (this) {
        case SENT,
            RECEIVED,
            APPEAL,
            APPEAL_OUTCOME,
            ENFORCED,
            CORRECTION,
            CANCELLATION,
            PUBLISHED ->
            true;
        case TRANSFERRED,
            FORWARDED,
            ORAL_ASKED,
            ORAL_SUMMONED,
            EXPLANATION_ASKED,
            EXPLANATION_EXTENDED,
            EXPLANATION_GIVEN,
            DECISION_EXTENDED ->
            false;
      };
    }

    /// Whether it tells that the violator explains.
    boolean isOfExplanation() {
      return switch (this) {
        case ORAL_ASKED,
            ORAL_SUMMONED,
            EXPLANATION_ASKED,
            EXPLANATION_EXTENDED,
            EXPLANATION_GIVEN ->
            true;
        default -> false;
      };
    }

    /// Whether it is for who decides.
    public boolean isOfDecider() {
      return this == DECISION_EXTENDED || this == CORRECTION || this == CANCELLATION;
    }

    /// Whether it happens once only.
    public boolean isOnce() {
      return switch (this) {
        case EXPLANATION_GIVEN, APPEAL, APPEAL_OUTCOME, ENFORCED, CORRECTION -> false;
        default -> true;
      };
    }

    /// What must have happened before; itself for nothing.
    public Kind follows() {
      return switch (this) {
        case ORAL_SUMMONED -> ORAL_ASKED;
        case EXPLANATION_EXTENDED -> EXPLANATION_ASKED;
        case APPEAL_OUTCOME -> APPEAL;
        default -> this;
      };
    }
  }
}
