package org.opendost.regulatory.penalties;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/// Puts together what is known of a violation.
@Component
class PenaltyRecords {

  private final PenaltyRows rows;
  private final ProposalRows proposals;
  private final DecisionRows decisions;
  private final ActRows acts;
  private final LawRows law;
  private final OfficeClock clock;

  PenaltyRecords(
      PenaltyRows rows,
      ProposalRows proposals,
      DecisionRows decisions,
      ActRows acts,
      LawRows law,
      OfficeClock clock) {
    this.rows = rows;
    this.proposals = proposals;
    this.decisions = decisions;
    this.acts = acts;
    this.law = law;
    this.clock = clock;
  }

  PenaltyRecord of(ViolationMinutes minutes) {
    var steps = rows.steps(minutes.id());
    var payments = decisions.payments(minutes.id());
    var book = law.book();
    var decided =
        decisions.of(minutes.id()).stream()
            .map(each -> record(each, steps, payments, book))
            .toList();
    var before = about(steps, null);
    var last = decided.isEmpty() ? null : decided.getLast();
    var found = acts.of(minutes.id());
    var frames =
        found.stream()
            .collect(
                Collectors.toMap(
                    Act::id, act -> book.frame(act, minutes.violatorKind(), minutes.actedOn())));
    var most = frames.values().stream().mapToLong(Act.Frame::most).max().orElse(0);
    return new PenaltyRecord(
        minutes,
        found,
        proposals.last(minutes.id()).orElse(null),
        decided,
        before,
        new PenaltyDues(book).of(minutes, last, before),
        frames,
        book.mayExplain(most, minutes.violatorKind(), OfficeClock.date(minutes.madeAt())));
  }

  private DecisionRecord record(
      DecisionRows.Decided decided, List<Step> steps, List<Payment> payments, LawBook book) {
    var decision = decided.decision();
    var own = about(steps, decision.id());
    var paid =
        payments.stream().filter(payment -> payment.decision().equals(decision.id())).toList();
    var last = new PenaltyDues(book).lastToPay(own);
    var cancelled = own.stream().anyMatch(step -> step.kind() == Step.Kind.CANCELLATION);
    return new DecisionRecord(
        decision,
        decided.remedies(),
        own,
        paid,
        last == null || cancelled
            ? 0
            : new LateInterest(book).owed(decision.fine(), last, paid, clock.today()));
  }

  private static List<Step> about(List<Step> steps, @Nullable UUID decision) {
    return steps.stream().filter(step -> Objects.equals(step.decision(), decision)).toList();
  }
}
