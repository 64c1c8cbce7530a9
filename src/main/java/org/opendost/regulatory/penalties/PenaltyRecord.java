package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is known of a violation.
///
/// @param proposal the last that became no decision; null without
/// @param decisions the first first; all but the last were cancelled
/// @param steps what came before any decision
/// @param limitations until when each act may be punished, by act, where the law gives a time
/// @param frames by act, for this violator
/// @param mayExplain whether a frame reaches what the law asks for the right to explain
public record PenaltyRecord(
    ViolationMinutes minutes,
    List<Act> acts,
    @Nullable Proposal proposal,
    List<DecisionRecord> decisions,
    List<Step> steps,
    List<PenaltyDue> dues,
    Map<UUID, PenaltyDue> limitations,
    Map<UUID, Act.Frame> frames,
    boolean mayExplain) {

  public PenaltyRecord {
    acts = List.copyOf(acts);
    decisions = List.copyOf(decisions);
    steps = List.copyOf(steps);
    dues = List.copyOf(dues);
    limitations = Map.copyOf(limitations);
    frames = Map.copyOf(frames);
  }

  /// The frame of one of the acts for this violator.
  public Act.Frame frame(Act act) {
    return Objects.requireNonNull(frames.get(act.id()));
  }

  /// Until when the act might have been punished, if it lapsed before the day; null if it may be
  /// punished still.
  @Nullable PenaltyDue lapsed(UUID act, LocalDate day) {
    var due = limitations.get(act);
    return due != null && day.isAfter(due.last()) ? due : null;
  }

  /// The decision that stands; null while there is none.
  public @Nullable DecisionRecord standing() {
    return decisions.isEmpty() || decisions.getLast().isCancelled() ? null : decisions.getLast();
  }

  /// What was decided and stands; null while there is nothing.
  public @Nullable PenaltyDecision decision() {
    var standing = standing();
    return standing == null ? null : standing.decision();
  }

  /// Whether its last decision was cancelled and no other followed.
  public boolean isCancelled() {
    return !decisions.isEmpty() && decisions.getLast().isCancelled();
  }

  /// Whether a step was taken, before the decision that stands or after it.
  public boolean has(Step.Kind kind) {
    var standing = standing();
    return steps.stream().anyMatch(step -> step.kind() == kind)
        || (standing != null && standing.has(kind));
  }
}
