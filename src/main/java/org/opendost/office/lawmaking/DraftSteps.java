package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.SentForms;

/// The course of drafts, step by step.
@Facade
public class DraftSteps {

  private final DraftRows drafts;
  private final StepRows rows;
  private final StepRules rules;
  private final TextRows texts;
  private final FindableDrafts findable;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  DraftSteps(
      DraftRows drafts,
      StepRows rows,
      StepRules rules,
      TextRows texts,
      FindableDrafts findable,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.rules = rules;
    this.texts = texts;
    this.findable = findable;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may not take a step: before a form is shown.
  @Requires("lawmaking.move")
  public void require(Actor actor) {}

  /// Takes the dossier a step further. A comment's posting shows the newest text.
  ///
  /// @param version the dossier's version the officer saw
  @Requires("lawmaking.move")
  public Draft take(Actor actor, Step typed, int version) {
    var before = lock(typed.draft());
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    var posted = typed.kind() == Step.Kind.COMMENT ? texts.newest(typed.draft()) : null;
    var course = rows.of(typed.draft());
    var faults = rules.check(before, course, typed);
    if (posted != null && posted.isEmpty()) {
      faults.add("", "lawmaking.fault.no-text");
    }
    if (before.version() != version) {
      faults.add("", "lawmaking.fault.changed", before.savedBy());
    }
    faults.orThrow();
    var step =
        new Step(
            typed.id(),
            typed.draft(),
            typed.kind(),
            typed.on(),
            typed.until(),
            typed.number().strip(),
            typed.opinion(),
            posted == null ? null : posted.orElseThrow().id(),
            typed.note().strip(),
            actor.name());
    rows.insert(step);
    drafts.update(moved(before, step, actor.name()));
    var after = lock(before.id());
    findable.put(after);
    audit.record(actor, "draft.moved", Drafts.SUBJECT, after.id(), after.heading(), null, step);
    return after;
  }

  private static Draft moved(Draft before, Step step, String by) {
    var kind = step.kind();
    return new Draft(
        before.id(),
        before.facts(),
        before.registeredOn(),
        kind.isPublication() ? before.stage() : Draft.Stage.valueOf(kind.name()),
        kind.isPublication() ? before.stageOn() : step.on(),
        first(before.presentedOn(), kind.presents() ? step.on() : null),
        first(before.submittedOn(), kind == Step.Kind.SUBMITTED ? step.on() : null),
        issue(before, step),
        before.writer(),
        before.version() + 1,
        by);
  }

  private static @Nullable LocalDate first(@Nullable LocalDate known, @Nullable LocalDate now) {
    return known == null ? now : known;
  }

  private static Draft.@Nullable Issue issue(Draft before, Step step) {
    var effective = step.until();
    return step.kind() == Step.Kind.ISSUED && effective != null
        ? new Draft.Issue(step.number(), step.on(), effective)
        : before.issue();
  }

  private Draft lock(UUID id) {
    return drafts.lock(id, clock.today()).orElseThrow(() -> new NotFound(Drafts.SUBJECT, id));
  }
}
