package org.opendost.office.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.opendost.office.workplan.PlanTargets;
import org.opendost.office.workplan.Plans;
import org.opendost.office.workplan.Span;
import org.opendost.office.workplan.Target;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.reporting.indicators.Indicators;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms of targets.
@Controller
class TargetsController {

  private static final String TARGETS = WorkplanPages.HOME + "/targets/{id}";

  private final Plans plans;
  private final PlanTargets targets;
  private final Indicators indicators;
  private final Access access;
  private final OfficeClock clock;

  TargetsController(
      Plans plans, PlanTargets targets, Indicators indicators, Access access, OfficeClock clock) {
    this.plans = plans;
    this.targets = targets;
    this.indicators = indicators;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(WorkplanPages.PLANS + "/{plan}/targets/new")
  ModelAndView begin(Actor actor, @PathVariable UUID plan, HttpServletRequest request) {
    plans.require(actor);
    return writing(actor, plan, EntryPage.blank().with("version", 1), request);
  }

  @PostMapping(WorkplanPages.PLANS + "/{plan}/targets/new")
  ModelAndView write(
      Actor actor, @PathVariable UUID plan, SentForm sent, HttpServletRequest request) {
    return sent.saved(
        entered -> {
          targets.write(actor, read(entered, entered.id(), plan));
          return sent.done(at(plan), "workplan.done.saved");
        },
        form -> writing(actor, plan, form, request));
  }

  private ModelAndView writing(Actor actor, UUID plan, Form form, HttpServletRequest request) {
    return WorkplanPages.entry(
        "target", form, fields(actor, request), at(plan) + "/targets/new", back(actor, plan));
  }

  @GetMapping(TARGETS + "/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    plans.require(actor);
    var known = targets.get(actor, id);
    return correcting(
        actor,
        known,
        EntryPage.blank()
            .with("version", known.version())
            .with("name", known.name())
            .with("span", known.span())
            .with("measure", known.measure())
            .with("wanted", known.wanted().stripTrailingZeros().toPlainString().replace('.', ','))
            .with("unit", known.unit())
            .with("indicator", known.indicator())
            .with("shareColumn", known.shareColumn())
            .with("shareValue", known.shareValue()),
        request);
  }

  @PostMapping(TARGETS + "/edit")
  ModelAndView correct(
      Actor actor, @PathVariable UUID id, SentForm sent, HttpServletRequest request) {
    var known = targets.get(actor, id);
    return sent.saved(
        entered -> {
          targets.correct(actor, read(entered, id, known.plan()));
          return sent.done(at(known.plan()), "workplan.done.saved");
        },
        form -> correcting(actor, known, form, request));
  }

  private ModelAndView correcting(
      Actor actor, Target known, Form form, HttpServletRequest request) {
    return WorkplanPages.entry(
        "target-correction",
        form,
        fields(actor, request),
        WorkplanPages.HOME + "/targets/" + known.id() + "/edit",
        back(actor, known.plan()));
  }

  private List<Field> fields(Actor actor, HttpServletRequest request) {
    var language = Frame.language(request);
    return List.of(
        Field.hidden("version"),
        Field.line("name", "workplan.target").must(),
        Field.among("span", "workplan.span", Span.class).must(),
        Field.among("measure", "workplan.measure", Target.Measure.class).must(),
        Field.quantity("wanted", "workplan.wanted").withHint(),
        Field.brief("unit", "workplan.target-unit"),
        Field.choice(
                "indicator",
                "workplan.indicator",
                indicators.all(actor).stream()
                    .map(
                        each ->
                            new Choice(
                                each.code(), each.title().in(language) + " (" + each.code() + ")"))
                    .toList())
            .withHint(),
        Field.brief("shareColumn", "workplan.share-column").withHint(),
        Field.line("shareValue", "workplan.share-value").withHint());
  }

  private static Target read(Entered entered, UUID id, UUID plan) {
    var version = entered.count("version");
    var span = entered.choice("span", Span.class);
    var measure = entered.choice("measure", Target.Measure.class);
    var wanted = entered.quantity("wanted");
    entered.check();
    return new Target(
        id,
        plan,
        null,
        entered.text("name"),
        span.get(),
        measure.get(),
        measure.get() == Target.Measure.DONE ? BigDecimal.ONE : wanted,
        entered.text("unit"),
        entered.text("indicator"),
        entered.text("shareColumn"),
        entered.text("shareValue"),
        null,
        null,
        null,
        version.get(),
        "",
        false);
  }

  @GetMapping(TARGETS + "/progress")
  ModelAndView reporting(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.write");
    var known = targets.get(actor, id);
    return reporting(known, EntryPage.begun(clock).with("version", known.version()));
  }

  @PostMapping(TARGETS + "/progress")
  ModelAndView report(Actor actor, @PathVariable UUID id, SentForm sent) {
    var known = targets.get(actor, id);
    return sent.saved(
        entered -> {
          var version = entered.count("version");
          var on = entered.day("on");
          var figure = isTyped(known) ? entered.measure("figure").known() : null;
          entered.check();
          targets.report(actor, id, version.get(), on.get(), figure);
          return sent.done(at(known.plan()), "workplan.done.reported");
        },
        form -> reporting(known, form));
  }

  private static ModelAndView reporting(Target known, Form form) {
    var day = Field.day("on", "workplan.figure-on").must();
    var version = Field.hidden("version");
    return WorkplanPages.entry(
        isTyped(known) ? "progress" : known.isBound() ? "confirmation" : "done",
        form,
        isTyped(known)
            ? List.of(version, day, Field.quantity("figure", "workplan.figure").must())
            : List.of(version, day),
        WorkplanPages.HOME + "/targets/" + known.id() + "/progress",
        Cell.of(known.name()).to(at(known.plan())));
  }

  private static boolean isTyped(Target target) {
    return !target.isBound() && target.measure() == Target.Measure.NUMBER;
  }

  @GetMapping(TARGETS + "/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.withdraw");
    return withdrawing(targets.get(actor, id), EntryPage.blank());
  }

  @PostMapping(TARGETS + "/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    var known = targets.get(actor, id);
    return sent.saved(
        entered -> {
          targets.withdraw(actor, id, entered.text("why"));
          return sent.done(at(known.plan()), "workplan.done.withdrawn");
        },
        form -> withdrawing(known, form));
  }

  private static ModelAndView withdrawing(Target known, Form form) {
    return WorkplanPages.withdrawal(
        form,
        WorkplanPages.HOME + "/targets/" + known.id() + "/withdrawal",
        Cell.of(known.name()).to(at(known.plan())));
  }

  private Cell back(Actor actor, UUID plan) {
    return Cell.of(plans.get(actor, plan).title()).to(at(plan));
  }

  private static String at(UUID plan) {
    return WorkplanPages.PLANS + "/" + plan;
  }
}
