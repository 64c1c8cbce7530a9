package org.opendost.regulatory.penalties;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.stereotype.Component;

/// Puts together what is known of a violation.
@Component
class PenaltyRecords {

  private final PenaltyRows rows;
  private final DecisionRows decisions;
  private final ActRows acts;
  private final OfficialCalendar calendar;
  private final OfficeClock clock;

  PenaltyRecords(
      PenaltyRows rows,
      DecisionRows decisions,
      ActRows acts,
      OfficialCalendar calendar,
      OfficeClock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.acts = acts;
    this.calendar = calendar;
    this.clock = clock;
  }

  PenaltyRecord of(ViolationMinutes minutes) {
    var steps = rows.steps(minutes.id());
    var payments = decisions.payments(minutes.id());
    var dues = new PenaltyDues(acts.rules(), calendar.now());
    var decided =
        decisions.of(minutes.id()).stream()
            .map(each -> record(each, steps, payments, dues))
            .toList();
    var before = about(steps, null);
    var standing = decided.isEmpty() ? null : decided.getLast();
    return new PenaltyRecord(
        minutes,
        acts.of(minutes.id()),
        decided,
        before,
        dues.of(OfficeClock.date(minutes.madeAt()), standing, before));
  }

  private DecisionRecord record(
      DecisionRows.Decided decided, List<Step> steps, List<Payment> payments, PenaltyDues dues) {
    var decision = decided.decision();
    var own = about(steps, decision.id());
    var paid =
        payments.stream().filter(payment -> payment.decision().equals(decision.id())).toList();
    var last = dues.lastToPay(own);
    var cancelled = own.stream().anyMatch(step -> step.kind() == Step.Kind.CANCELLATION);
    return new DecisionRecord(
        decision,
        decided.remedies(),
        own,
        paid,
        last == null || cancelled
            ? 0
            : LateInterest.owed(decision.fine(), last, paid, clock.today()));
  }

  private static List<Step> about(List<Step> steps, @Nullable UUID decision) {
    return steps.stream().filter(step -> Objects.equals(step.decision(), decision)).toList();
  }
}
