package org.opendost.regulatory.penalties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.LimitBook;

/// What is due on a violation, by the limit in force when its time begins to run.
record PenaltyDues(LimitBook<PenaltyLimit> law) {

  /// The last day to decide; null where the law gives none.
  @Nullable LocalDate lastToDecide(Instant madeAt, Set<Step.Kind> kinds) {
    var made = OfficeClock.date(madeAt);
    return due(decision(kinds, made), made, null).map(PenaltyDue::last).orElse(null);
  }

  /// @param last the last decision, whether it stands or not; null without
  List<PenaltyDue> of(
      ViolationMinutes minutes, List<Act> acts, @Nullable DecisionRecord last, List<Step> before) {
    var made = OfficeClock.date(minutes.madeAt());
    var signed = last == null ? null : last.decision().signedOn();
    var dues = new ArrayList<Optional<PenaltyDue>>();
    dues.add(due(PenaltyLimit.MINUTES, minutes.detectedOn(), made));
    dues.add(transfer(minutes.madeAt(), on(before, Step.Kind.TRANSFERRED), signed));
    dues.addAll(explanation(made, before));
    var kinds = before.stream().map(Step::kind).collect(Collectors.toSet());
    dues.add(due(decision(kinds, made), made, signed));
    var standing = last == null || last.isCancelled() ? null : last;
    // A decision that was cancelled punished nobody: the next one has no longer.
    var punished = standing == null ? null : signed;
    acts.stream()
        .map(act -> act.area().limitation())
        .distinct()
        .forEach(code -> dues.add(due(code, lapsesFrom(minutes), punished)));
    if (standing != null) {
      dues.addAll(after(standing));
    }
    return dues.stream().flatMap(Optional::stream).toList();
  }

  /// Until when an act may be punished; none where the law of the day gives no time.
  Optional<PenaltyDue> limitation(ViolationMinutes minutes, Act act) {
    return due(act.area().limitation(), lapsesFrom(minutes), null);
  }

  /// The first day on which one of the acts lapses; null where the law gives none.
  @Nullable LocalDate firstToLapse(
      @Nullable LocalDate ended, @Nullable LocalDate detected, Set<Act.Area> areas) {
    return areas.stream()
        .flatMap(area -> due(area.limitation(), lapsesFrom(ended, detected), null).stream())
        .map(PenaltyDue::last)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate lapsesFrom(ViolationMinutes minutes) {
    return lapsesFrom(minutes.endedOn(), minutes.detectedOn());
  }

  /// Luật 15/2012/QH13 Đ.6.1.b: from the end of the act; from its detection while it goes on.
  private static @Nullable LocalDate lapsesFrom(
      @Nullable LocalDate ended, @Nullable LocalDate detected) {
    return ended == null ? detected : ended;
  }

  /// The minutes go to who decides; once it is decided they came there.
  private Optional<PenaltyDue> transfer(
      Instant madeAt, @Nullable LocalDate transferred, @Nullable LocalDate signed) {
    var made = OfficeClock.date(madeAt);
    return law.on(PenaltyLimit.TRANSFER, made)
        .map(
            rule ->
                new PenaltyDue(
                    rule,
                    made,
                    law.calendar().due(madeAt, rule.limit()).day(),
                    transferred == null ? signed : transferred));
  }

  /// Only of what was asked for: who asks for nothing misses no time.
  private List<Optional<PenaltyDue>> explanation(LocalDate made, List<Step> before) {
    var dues = new ArrayList<Optional<PenaltyDue>>();
    var orally = on(before, Step.Kind.ORAL_ASKED);
    if (orally != null) {
      dues.add(due(PenaltyLimit.ORAL_REQUEST, made, orally));
      dues.add(due(PenaltyLimit.ORAL_SUMMONS, orally, on(before, Step.Kind.ORAL_SUMMONED)));
    }
    if (on(before, Step.Kind.EXPLANATION_ASKED) != null) {
      var given = on(before, Step.Kind.EXPLANATION_GIVEN);
      var first = due(PenaltyLimit.EXPLANATION, made, given);
      var extended = on(before, Step.Kind.EXPLANATION_EXTENDED) != null;
      dues.add(
          extended
              ? first.flatMap(due -> due(PenaltyLimit.EXPLANATION_EXTENDED, due.last(), given))
              : first);
    }
    return dues;
  }

  private List<Optional<PenaltyDue>> after(DecisionRecord standing) {
    var signed = standing.decision().signedOn();
    var dues = new ArrayList<Optional<PenaltyDue>>();
    dues.add(due(PenaltyLimit.SENDING, signed, on(standing.steps(), Step.Kind.SENT)));
    if (standing.decision().fine() > 0) {
      var received = on(standing.steps(), Step.Kind.RECEIVED);
      dues.add(due(PenaltyLimit.COMPLIANCE, received, standing.paidUpOn()));
      dues.add(due(PenaltyLimit.ENFORCEMENT, signed, standing.paidUpOn()));
    }
    return dues;
  }

  /// The last day to pay, from the receipt; null before it.
  @Nullable LocalDate lastToPay(List<Step> steps) {
    return due(PenaltyLimit.COMPLIANCE, on(steps, Step.Kind.RECEIVED), null)
        .map(PenaltyDue::last)
        .orElse(null);
  }

  private Optional<PenaltyDue> due(
      PenaltyLimit code, @Nullable LocalDate since, @Nullable LocalDate done) {
    if (since == null) {
      return Optional.empty();
    }
    return law.on(code, since)
        .map(rule -> new PenaltyDue(rule, since, law.after(since, rule.limit()), done));
  }

  /// The longest that was opened, where the law of the day knows it.
  private PenaltyLimit decision(Set<Step.Kind> kinds, LocalDate made) {
    if (kinds.contains(Step.Kind.DECISION_EXTENDED)) {
      return PenaltyLimit.DECISION_COMPLEX;
    }
    if (kinds.stream().anyMatch(Step.Kind::isOfExplanation)) {
      return PenaltyLimit.DECISION_EXPLAINED;
    }
    return kinds.contains(Step.Kind.FORWARDED)
            && law.on(PenaltyLimit.DECISION_TRANSFERRED, made).isPresent()
        ? PenaltyLimit.DECISION_TRANSFERRED
        : PenaltyLimit.DECISION;
  }

  private static @Nullable LocalDate on(List<Step> steps, Step.Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .map(Step::on)
        .orElse(null);
  }
}
