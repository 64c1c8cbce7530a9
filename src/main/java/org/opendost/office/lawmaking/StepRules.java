package org.opendost.office.lawmaking;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.opendost.platform.input.Faults;
import org.opendost.procedure.calendar.LegalLimit;
import org.springframework.stereotype.Component;

/// What must hold of a step. What the law binds the department to while it acts is refused: comment
/// that is too short, a document in force too soon. What others missed, as a report of appraisal
/// that came late, is written down as it was and pointed out in the calendar.
@Component
class StepRules {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DraftLimitRows law;
  private final CommentRows comments;
  private final DraftRules drafts;

  StepRules(DraftLimitRows law, CommentRows comments, DraftRules drafts) {
    this.law = law;
    this.comments = comments;
    this.drafts = drafts;
  }

  Faults check(Draft draft, List<Step> course, Step typed) {
    var faults =
        new Faults().atMost("number", typed.number(), 100).atMost("note", typed.note(), 1000);
    if (!Step.next(draft.facts().kind(), draft.stage()).contains(typed.kind())) {
      faults.add("", "lawmaking.fault.not-next");
      return faults;
    }
    drafts.past("on", typed.on(), faults);
    if (typed.on().isBefore(draft.stageOn())) {
      faults.add("on", "lawmaking.fault.before", DAY.format(draft.stageOn()));
    }
    if (typed.kind().isNumbered()) {
      faults.required("number", typed.number());
    }
    switch (typed.kind()) {
      case COMMENT -> comment(draft, typed, faults);
      case APPRAISAL -> appraisal(draft, course, typed, faults);
      case APPRAISED -> faults.required("opinion", typed.opinion());
      case ISSUED -> issue(draft, typed, faults);
      case STOPPED -> faults.required("note", typed.note());
      case GAZETTE, DATABASE -> once(course, typed, faults);
      case REGISTERED, DRAFTING, SUBMITTED -> {
        // Nothing but the day.
      }
    }
    return faults;
  }

  /// At least thirty days on the province's portal (Luật 80/2015/QH13 Art. 120.1, 129), the day of
  /// posting not counted (Bộ luật Dân sự 2015 Art. 147.2); in the short procedure at most twenty
  /// (Art. 146–149). A plan may be posted for any time.
  private void comment(Draft draft, Step typed, Faults faults) {
    var until = typed.until();
    if (until == null) {
      faults.required("until", null);
      return;
    }
    if (!until.isAfter(typed.on())) {
      faults.add("until", "lawmaking.fault.until");
      return;
    }
    if (!draft.isNormative()) {
      return;
    }
    var shortened = draft.facts().shortened();
    law(shortened ? DraftLimit.COMMENT_SHORT : DraftLimit.COMMENT, typed)
        .ifPresent(
            rule -> {
              var day = typed.on().plusDays(rule.limit().amount());
              if (shortened ? until.isAfter(day) : until.isBefore(day)) {
                faults.add(
                    "until",
                    shortened ? "lawmaking.fault.too-long" : "lawmaking.fault.too-short",
                    rule.limit().amount(),
                    DAY.format(day),
                    rule.validity().article());
              }
            });
  }

  /// Sent to be appraised once it was posted, comment has ended and everyone has an answer.
  private void appraisal(Draft draft, List<Step> course, Step typed, Faults faults) {
    var posted =
        course.stream()
            .filter(step -> step.kind() == Step.Kind.COMMENT)
            .reduce((first, second) -> second);
    if (posted.isEmpty()) {
      faults.add("", "lawmaking.fault.not-posted");
      return;
    }
    var until = posted.get().until();
    if (until != null && !typed.on().isAfter(until)) {
      faults.add("on", "lawmaking.fault.comment-runs", DAY.format(until));
    }
    int open = comments.count(draft.id()).open();
    if (open > 0) {
      faults.add("", "lawmaking.fault.unanswered", open);
    }
  }

  /// In force ten days after signing at the earliest, unless it is made in the short procedure
  /// (Luật 80/2015/QH13 Art. 151), and never before (Art. 152.3).
  private void issue(Draft draft, Step typed, Faults faults) {
    var effective = typed.until();
    if (effective == null) {
      faults.required("until", null);
      return;
    }
    if (effective.isBefore(typed.on())) {
      faults.add("until", "lawmaking.fault.retroactive");
      return;
    }
    if (!draft.isNormative() || draft.facts().shortened()) {
      return;
    }
    law(DraftLimit.EFFECT, typed)
        .ifPresent(
            rule -> {
              var day = typed.on().plusDays(rule.limit().amount());
              if (effective.isBefore(day)) {
                faults.add(
                    "until",
                    "lawmaking.fault.too-soon",
                    rule.limit().amount(),
                    DAY.format(day),
                    rule.validity().article());
              }
            });
  }

  private static void once(List<Step> course, Step typed, Faults faults) {
    if (course.stream().anyMatch(step -> step.kind() == typed.kind())) {
      faults.add("", "lawmaking.fault.twice");
    }
  }

  private Optional<LegalLimit<DraftLimit>> law(DraftLimit code, Step typed) {
    return law.book().on(code, typed.on());
  }
}
