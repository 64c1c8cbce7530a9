package org.opendost.office.assignments.web;

import java.util.List;
import java.util.UUID;
import org.opendost.office.assignments.AssignmentStep;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.office.assignments.Assignments;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
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

/// The forms that say what happened to a task: one for the unit that leads, one for the giver.
@Controller
@RequestMapping(AssignmentPage.HOME + "/{id}")
class StepsController {

  private final Assignments assignments;
  private final Access access;
  private final OfficeClock clock;

  StepsController(Assignments assignments, Access access, OfficeClock clock) {
    this.assignments = assignments;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/progress")
  ModelAndView following(Actor actor, @PathVariable UUID id) {
    access.require(actor, "assignments.follow");
    return form(actor, id, "progress", EntryPage.begun(clock));
  }

  @PostMapping("/progress")
  ModelAndView follow(Actor actor, @PathVariable UUID id, SentForm sent) {
    return saved(actor, id, "progress", sent);
  }

  @GetMapping("/answer")
  ModelAndView answering(Actor actor, @PathVariable UUID id) {
    access.require(actor, "assignments.confirm");
    return form(actor, id, "answer", EntryPage.begun(clock));
  }

  @PostMapping("/answer")
  ModelAndView answer(Actor actor, @PathVariable UUID id, SentForm sent) {
    return saved(actor, id, "answer", sent);
  }

  private ModelAndView saved(Actor actor, UUID id, String name, SentForm sent) {
    return sent.saved(
        entered -> {
          var step = entered.id();
          var kind = entered.choice("kind", Kind.class);
          var on = entered.day("on");
          entered.check();
          var written = new AssignmentStep(step, kind.get(), on.get(), entered.text("words"), "");
          if (name.equals("progress")) {
            assignments.follow(actor, id, written);
          } else {
            assignments.answer(actor, id, written);
          }
          return sent.done(AssignmentPage.HOME + "/" + id, "assignments.done.written");
        },
        form -> form(actor, id, name, form));
  }

  private ModelAndView form(Actor actor, UUID id, String name, Form form) {
    var kinds =
        name.equals("progress")
            ? List.of(Kind.NOTED, Kind.DONE)
            : List.of(Kind.CONFIRMED, Kind.SENT_BACK, Kind.WITHDRAWN);
    return Shown.page(
        "office/assignments/web/entry",
        new EntryPage(
            "assignments.form." + name,
            "assignments.form." + name + ".lead",
            form,
            List.of(
                Field.among("kind", "assignments.step", "assignments.step.", kinds).must(),
                Field.day("on", "assignments.step-on").must(),
                Field.text("words", "assignments.words").withHint()),
            AssignmentPage.HOME + "/" + id + "/" + name,
            Cell.of(assignments.open(actor, id).assignment().task())
                .to(AssignmentPage.HOME + "/" + id),
            "assignments.form." + name + ".go"));
  }
}
