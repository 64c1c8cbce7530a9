package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.LimitBook;

/// The calendar of a legal document's dossier. Each day follows the line of law that held on the
/// day it is reckoned from, so that an amendment of the law touches what begins after it only. What
/// is no legal document has no such day.
record DraftCalendar(LimitBook<DraftLimit> law) {

  /// The days of the dossier, in the order of its course.
  List<Day> of(Draft draft, List<Step> course) {
    if (!draft.isNormative()
        || draft.stage() == Draft.Stage.STOPPED
        || draft.stage() == Draft.Stage.WITHDRAWN) {
      return List.of();
    }
    var days = new ArrayList<Day>();
    var last = new Course(course);
    last.of(Step.Kind.COMMENT).ifPresent(posted -> comment(draft, posted, days));
    last.of(Step.Kind.APPRAISAL)
        .ifPresent(
            sent ->
                after(
                    draft.facts().shortened() ? DraftLimit.APPRAISAL_SHORT : DraftLimit.APPRAISAL,
                    sent.on(),
                    last.dayAfter(sent, Step.Kind.APPRAISED),
                    days));
    var meeting = draft.facts().meetingOn();
    if (meeting != null) {
      before(DraftLimit.APPRAISAL_FILE, meeting, last.dayOf(Step.Kind.APPRAISAL), days);
      var council = draft.facts().authority() == Draft.Authority.COUNCIL;
      before(
          council ? DraftLimit.REVIEW_FILE : DraftLimit.MEMBERS_FILE,
          meeting,
          last.dayOf(Step.Kind.SUBMITTED),
          days);
    }
    var issue = draft.issue();
    if (issue != null) {
      after(DraftLimit.GAZETTE, issue.on(), last.dayOf(Step.Kind.GAZETTE), days);
      after(DraftLimit.DATABASE, issue.on(), last.dayOf(Step.Kind.DATABASE), days);
      if (!draft.facts().shortened()) {
        law.on(DraftLimit.EFFECT, issue.on())
            .ifPresent(
                rule ->
                    days.add(
                        new Day(
                            rule,
                            issue.on(),
                            issue.on().plusDays(rule.limit().amount()),
                            issue.effectiveFrom(),
                            true)));
      }
    }
    return days;
  }

  /// Comment runs for so many days at the least, over holidays too; in the short procedure for so
  /// many at the most (Luật 80/2015/QH13 Art. 120.1, 146–149).
  private void comment(Draft draft, Step posted, List<Day> days) {
    var shortened = draft.facts().shortened();
    law.on(shortened ? DraftLimit.COMMENT_SHORT : DraftLimit.COMMENT, posted.on())
        .ifPresent(
            rule ->
                days.add(
                    new Day(
                        rule,
                        posted.on(),
                        posted.on().plusDays(rule.limit().amount()),
                        posted.until(),
                        !shortened)));
  }

  /// At the latest so many days after.
  private void after(DraftLimit code, LocalDate from, @Nullable LocalDate done, List<Day> days) {
    law.on(code, from)
        .ifPresent(
            rule -> days.add(new Day(rule, from, law.after(from, rule.limit()), done, false)));
  }

  /// At the latest so many days before: no day of rest moves such a day towards the meeting.
  private void before(
      DraftLimit code, LocalDate meeting, @Nullable LocalDate done, List<Day> days) {
    law.on(code, meeting)
        .ifPresent(
            rule ->
                days.add(new Day(rule, meeting, law.before(meeting, rule.limit()), done, false)));
  }

  /// The course of a dossier, of which the last step of each kind counts.
  private record Course(List<Step> steps) {

    Optional<Step> of(Step.Kind kind) {
      return steps.stream().filter(step -> step.kind() == kind).reduce((first, second) -> second);
    }

    @Nullable LocalDate dayOf(Step.Kind kind) {
      return of(kind).map(Step::on).orElse(null);
    }

    /// The day of the next step of the kind behind another.
    @Nullable LocalDate dayAfter(Step step, Step.Kind kind) {
      UUID behind = step.id();
      return steps.stream()
          .dropWhile(each -> !each.id().equals(behind))
          .filter(each -> each.kind() == kind)
          .map(Step::on)
          .findFirst()
          .orElse(null);
    }
  }
}
