package org.opendost.office.lawmaking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.DraftSteps;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.office.lawmaking.Step;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms that take a dossier a step further, one for each kind of step.
@Controller
@RequestMapping(DraftPages.HOME + "/{id}/steps/{kind}")
class StepsController {

  private final Drafts drafts;
  private final DraftSteps steps;
  private final OfficeClock clock;

  StepsController(Drafts drafts, DraftSteps steps, OfficeClock clock) {
    this.drafts = drafts;
    this.steps = steps;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID id, @PathVariable String kind) {
    steps.require(actor);
    var draft = drafts.open(actor, id).draft();
    return form(draft, kind(kind), EntryPage.begun(clock).with("version", draft.version()));
  }

  @PostMapping
  ModelAndView take(Actor actor, @PathVariable UUID id, @PathVariable String kind, SentForm sent) {
    return sent.saved(
        entered -> {
          var version = entered.count("version");
          steps.take(actor, read(entered, id, kind(kind)), version.get());
          return sent.done(DraftPages.at(id), "lawmaking.done.step");
        },
        form -> form(drafts.open(actor, id).draft(), kind(kind), form));
  }

  private static Step read(Entered entered, UUID draft, Step.Kind kind) {
    var id = entered.id();
    var on = entered.day("on");
    var until = hasSecondDay(kind) ? entered.dayIfAny("until") : null;
    var opinion =
        kind == Step.Kind.APPRAISED ? entered.choice("opinion", Step.Opinion.class) : null;
    entered.check();
    return new Step(
        id,
        draft,
        kind,
        on.get(),
        until,
        entered.text("number"),
        opinion == null ? null : opinion.get(),
        null,
        entered.text("note"),
        "");
  }

  private static boolean hasSecondDay(Step.Kind kind) {
    return kind == Step.Kind.COMMENT || kind == Step.Kind.ISSUED;
  }

  private static ModelAndView form(Draft draft, Step.Kind kind, Form form) {
    var fields = new ArrayList<Field>();
    fields.add(Field.hidden("version"));
    fields.add(Field.day("on", "lawmaking.on." + kind).must());
    if (hasSecondDay(kind)) {
      fields.add(Field.day("until", "lawmaking.until." + kind).must().withHint());
    }
    if (kind == Step.Kind.APPRAISED) {
      fields.add(Field.among("opinion", "lawmaking.opinion", Step.Opinion.class).must());
    }
    if (kind.isNumbered()) {
      fields.add(Field.brief("number", "lawmaking.number." + kind).must());
    } else if (kind == Step.Kind.APPRAISAL || kind.isPublication()) {
      fields.add(Field.brief("number", "lawmaking.number." + kind));
    }
    var note = Field.text("note", "lawmaking.note");
    fields.add(kind == Step.Kind.STOPPED ? note.must() : note);
    return DraftPages.entry(
        "step." + kind,
        form,
        List.copyOf(fields),
        DraftPages.at(draft.id()) + "/steps/" + kind.name().toLowerCase(Locale.ROOT),
        DraftPages.back(draft));
  }

  private static Step.Kind kind(String name) {
    for (var kind : Step.Kind.values()) {
      if (kind != Step.Kind.REGISTERED && kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new NotFound("step", new UUID(0, 0));
  }
}
