package org.opendost.regulatory.penalties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known of a violation.
///
/// @param owedInterest what is owed for paying late, in đồng
public record PenaltyRecord(
    ViolationMinutes minutes,
    List<Act> acts,
    @Nullable PenaltyDecision decision,
    List<Step> steps,
    List<Payment> payments,
    List<PenaltyDue> dues,
    long owedInterest) {

  public PenaltyRecord {
    acts = List.copyOf(acts);
    steps = List.copyOf(steps);
    payments = List.copyOf(payments);
    dues = List.copyOf(dues);
  }

  /// Whether a step was taken.
  public boolean has(Step.Kind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }

  /// What was paid, in đồng.
  public long paid() {
    return payments.stream().mapToLong(Payment::amount).sum();
  }
}
