package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.WorkingCalendar;

/// What is due on a violation, by the rule in force when its time begins to run.
record PenaltyDues(List<ActRows.Rule> rules, WorkingCalendar calendar) {

  /// The last day to decide; null where the law gives none.
  @Nullable LocalDate lastFor(boolean explained, LocalDate madeOn) {
    return due(decision(explained), madeOn, null).map(PenaltyDue::last).orElse(null);
  }

  /// @param last the last decision, whether it stands or not; null without
  List<PenaltyDue> of(LocalDate madeOn, @Nullable DecisionRecord last, List<Step> before) {
    var asked = on(before, Step.Kind.EXPLANATION_ASKED);
    var given = on(before, Step.Kind.EXPLANATION_GIVEN);
    var signed = last == null ? null : last.decision().signedOn();
    var standing = last == null || last.isCancelled() ? null : last;
    return Stream.of(
            asked == null ? Optional.<PenaltyDue>empty() : due("EXPLANATION", madeOn, given),
            due(decision(asked != null || given != null), madeOn, signed),
            standing == null
                ? Optional.<PenaltyDue>empty()
                : due("SENDING", signed, on(standing.steps(), Step.Kind.SENT)),
            standing == null || standing.decision().fine() == 0
                ? Optional.<PenaltyDue>empty()
                : due("COMPLIANCE", on(standing.steps(), Step.Kind.RECEIVED), standing.paidUpOn()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The last day to pay: ten days from the receipt (Luật 15/2012/QH13 Đ.73); none before it.
  @Nullable LocalDate lastToPay(List<Step> steps) {
    return due("COMPLIANCE", on(steps, Step.Kind.RECEIVED), null)
        .map(PenaltyDue::last)
        .orElse(null);
  }

  private Optional<PenaltyDue> due(
      String code, @Nullable LocalDate since, @Nullable LocalDate done) {
    if (since == null) {
      return Optional.empty();
    }
    return rules.stream()
        .filter(rule -> rule.code().equals(code) && rule.holdsOn(since))
        .findFirst()
        .map(
            rule ->
                new PenaltyDue(
                    code,
                    rule.limit(),
                    rule.article(),
                    rule.confirmed(),
                    since,
                    calendar.due(since, rule.limit()).day(),
                    done));
  }

  private static String decision(boolean explained) {
    return explained ? "DECISION_EXPLAINED" : "DECISION";
  }

  private static @Nullable LocalDate on(List<Step> steps, Step.Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .map(Step::on)
        .orElse(null);
  }
}
