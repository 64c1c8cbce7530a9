package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision with what came of it.
///
/// @param owedInterest what is owed for paying late, in đồng
public record DecisionRecord(
    PenaltyDecision decision,
    List<RemedyLine> remedies,
    List<Step> steps,
    List<Payment> payments,
    long owedInterest) {

  public DecisionRecord {
    remedies = List.copyOf(remedies);
    steps = List.copyOf(steps);
    payments = List.copyOf(payments);
  }

  /// Whether a step was taken.
  public boolean has(Step.Kind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }

  /// Whether it counts no longer.
  public boolean isCancelled() {
    return has(Step.Kind.CANCELLATION);
  }

  /// What was paid, in đồng.
  public long paid() {
    return payments.stream().mapToLong(Payment::amount).sum();
  }

  /// What may still be paid, in đồng.
  public long owed() {
    return isCancelled() ? 0 : Math.max(0, decision.fine() + owedInterest - paid());
  }

  /// The day on which the fine was paid up; null before.
  @Nullable LocalDate paidUpOn() {
    long paid = 0;
    for (var payment : payments) {
      paid += payment.amount();
      if (paid >= decision.fine()) {
        return payment.on();
      }
    }
    return null;
  }
}
