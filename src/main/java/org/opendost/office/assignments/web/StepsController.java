package org.opendost.office.assignments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendost.office.assignments.AssignmentStep;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.office.assignments.AssignmentSteps;
import org.opendost.office.assignments.Assignments;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms that say what happened to a task: progress and an asking for more time, for the unit
/// that leads; the answers to both, for the giver.
@Controller
@RequestMapping(AssignmentPage.HOME + "/{id}")
class StepsController {

  private final Assignments assignments;
  private final AssignmentSteps steps;
  private final Access access;
  private final OfficeClock clock;

  StepsController(
      Assignments assignments, AssignmentSteps steps, Access access, OfficeClock clock) {
    this.assignments = assignments;
    this.steps = steps;
    this.access = access;
    this.clock = clock;
  }

  /// One of the forms.
  ///
  /// @param path under the task’s page, and in the keys of its words
  /// @param kinds the steps it writes
  private record StepForm(String path, String permission, List<Kind> kinds) {

    boolean grants() {
      return kinds.contains(Kind.EXTENSION_GRANTED);
    }

    boolean namesDay() {
      return kinds.stream().anyMatch(Kind::namesDay);
    }
  }

  private static final StepForm PROGRESS =
      new StepForm("progress", "assignments.follow", List.of(Kind.NOTED, Kind.DONE));
  private static final StepForm EXTENSION =
      new StepForm("extension", "assignments.follow", List.of(Kind.EXTENSION_ASKED));
  private static final StepForm ANSWER =
      new StepForm(
          "answer", "assignments.confirm", List.of(Kind.CONFIRMED, Kind.SENT_BACK, Kind.WITHDRAWN));
  private static final StepForm DECISION =
      new StepForm(
          "extension-decision",
          "assignments.confirm",
          List.of(Kind.EXTENSION_GRANTED, Kind.EXTENSION_REFUSED));

  @GetMapping("/progress")
  ModelAndView following(Actor actor, @PathVariable UUID id) {
    return begin(actor, id, PROGRESS);
  }

  @PostMapping("/progress")
  ModelAndView follow(Actor actor, @PathVariable UUID id, SentForm sent) {
    return saved(actor, id, PROGRESS, sent);
  }

  @GetMapping("/extension")
  ModelAndView asking(Actor actor, @PathVariable UUID id) {
    return begin(actor, id, EXTENSION);
  }

  @PostMapping("/extension")
  ModelAndView ask(Actor actor, @PathVariable UUID id, SentForm sent) {
    return saved(actor, id, EXTENSION, sent);
  }

  @GetMapping("/extension-decision")
  ModelAndView deciding(Actor actor, @PathVariable UUID id) {
    return begin(actor, id, DECISION);
  }

  @PostMapping("/extension-decision")
  ModelAndView decide(Actor actor, @PathVariable UUID id, SentForm sent) {
    return saved(actor, id, DECISION, sent);
  }

  @GetMapping("/answer")
  ModelAndView answering(Actor actor, @PathVariable UUID id) {
    return begin(actor, id, ANSWER);
  }

  @PostMapping("/answer")
  ModelAndView answer(Actor actor, @PathVariable UUID id, SentForm sent) {
    return saved(actor, id, ANSWER, sent);
  }

  private ModelAndView saved(Actor actor, UUID id, StepForm which, SentForm sent) {
    access.require(actor, which.permission());
    return sent.saved(
        entered -> {
          var step = entered.id();
          var chosen = which.kinds().size() == 1 ? null : entered.choice("kind", Kind.class);
          if (chosen != null && chosen.known() != null && !which.kinds().contains(chosen.known())) {
            throw new InvalidInput("kind", "input.not-a-choice");
          }
          var on = entered.day("on");
          var due = which.namesDay() ? entered.dayIfAny("dueOn") : null;
          entered.check();
          var kind = chosen == null ? which.kinds().getFirst() : chosen.get();
          var written =
              AssignmentStep.typed(
                  step,
                  kind,
                  on.get(),
                  entered.text("words"),
                  entered.text("document"),
                  kind.namesDay() ? due : null);
          if (kind.isOfLead()) {
            steps.follow(actor, id, written);
          } else {
            steps.answer(actor, id, written);
          }
          return sent.done(AssignmentPage.HOME + "/" + id, "assignments.done.written");
        },
        form -> form(actor, id, which, form));
  }

  private ModelAndView begin(Actor actor, UUID id, StepForm which) {
    access.require(actor, which.permission());
    var form = EntryPage.begun(clock);
    var asked = assignments.open(actor, id).assignment().askedDueOn();
    return form(
        actor, id, which, which.grants() && asked != null ? form.with("dueOn", asked) : form);
  }

  private ModelAndView form(Actor actor, UUID id, StepForm which, Form form) {
    var fields = new ArrayList<Field>();
    if (which.kinds().size() > 1) {
      fields.add(
          Field.among("kind", "assignments.step", "assignments.step.", which.kinds()).must());
    }
    fields.add(Field.day("on", "assignments.step-on").must());
    if (which.namesDay()) {
      fields.add(
          which.grants()
              ? Field.day("dueOn", "assignments.granted-due-on").withHint()
              : Field.day("dueOn", "assignments.asked-due-on").must());
    }
    fields.add(Field.text("words", "assignments." + which.path() + "-words").withHint());
    fields.add(Field.line("document", "assignments." + which.path() + "-document").withHint());
    return Shown.page(
        "office/assignments/web/entry",
        new EntryPage(
            "assignments.form." + which.path(),
            "assignments.form." + which.path() + ".lead",
            form,
            List.copyOf(fields),
            AssignmentPage.HOME + "/" + id + "/" + which.path(),
            Cell.of(assignments.open(actor, id).assignment().task())
                .to(AssignmentPage.HOME + "/" + id),
            "assignments.form." + which.path() + ".go"));
  }
}
