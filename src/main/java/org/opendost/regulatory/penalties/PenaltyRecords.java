package org.opendost.regulatory.penalties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final PenaltyLimitRows limits;
  private final OfficeClock clock;

  PenaltyRecords(
      PenaltyRows rows,
      ProposalRows proposals,
      DecisionRows decisions,
      ActRows acts,
      LawRows law,
      PenaltyLimitRows limits,
      OfficeClock clock) {
    this.rows = rows;
    this.proposals = proposals;
    this.decisions = decisions;
    this.acts = acts;
    this.law = law;
    this.limits = limits;
    this.clock = clock;
  }

  PenaltyRecord of(ViolationMinutes minutes) {
    return all(List.of(minutes)).getFirst();
  }

  /// Several, in as many questions as one.
  List<PenaltyRecord> all(List<ViolationMinutes> several) {
    var read = new Reading(several.stream().map(ViolationMinutes::id).toList());
    return several.stream().map(read::record).toList();
  }

  /// What was read of several violations at once.
  private final class Reading {

    private final LawBook book = law.book();
    private final PenaltyDues dues = new PenaltyDues(limits.book());
    private final Map<UUID, List<Step>> steps;
    private final Map<UUID, List<Payment>> payments;
    private final Map<UUID, List<DecisionRows.Decided>> decided;
    private final Map<UUID, Proposal> proposed;
    private final Map<UUID, List<Act>> found;

    Reading(List<UUID> minutes) {
      steps = rows.steps(minutes);
      payments = decisions.payments(minutes);
      decided = decisions.of(minutes);
      proposed = proposals.last(minutes);
      found = acts.of(minutes);
    }

    PenaltyRecord record(ViolationMinutes minutes) {
      var taken = steps.getOrDefault(minutes.id(), List.of());
      var signed =
          decided.getOrDefault(minutes.id(), List.of()).stream()
              .map(each -> decision(each, taken))
              .toList();
      var before = about(taken, null);
      var last = signed.isEmpty() ? null : signed.getLast();
      var about = found.getOrDefault(minutes.id(), List.of());
      var frames =
          about.stream()
              .collect(
                  Collectors.toMap(
                      Act::id, act -> book.frame(act, minutes.violatorKind(), minutes.actedOn())));
      var most = frames.values().stream().mapToLong(Act.Frame::most).max().orElse(0);
      return new PenaltyRecord(
          minutes,
          about,
          proposed.get(minutes.id()),
          signed,
          before,
          dues.of(minutes, about, last, before),
          limitations(minutes, about),
          frames,
          book.mayExplain(most, minutes.violatorKind(), OfficeClock.date(minutes.madeAt())));
    }

    private Map<UUID, PenaltyDue> limitations(ViolationMinutes minutes, List<Act> about) {
      var limitations = new HashMap<UUID, PenaltyDue>();
      for (var act : about) {
        dues.limitation(minutes, act).ifPresent(due -> limitations.put(act.id(), due));
      }
      return limitations;
    }

    private DecisionRecord decision(DecisionRows.Decided each, List<Step> taken) {
      var decision = each.decision();
      var own = about(taken, decision.id());
      var paid = payments.getOrDefault(decision.id(), List.of());
      var last = dues.lastToPay(own);
      var cancelled = own.stream().anyMatch(step -> step.kind() == Step.Kind.CANCELLATION);
      return new DecisionRecord(
          decision,
          each.remedies(),
          own,
          paid,
          last == null || cancelled
              ? 0
              : new LateInterest(book).owed(decision.fine(), last, paid, clock.today()));
    }
  }

  private static List<Step> about(List<Step> steps, @Nullable UUID decision) {
    return steps.stream().filter(step -> Objects.equals(step.decision(), decision)).toList();
  }
}
