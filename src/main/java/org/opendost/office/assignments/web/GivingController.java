package org.opendost.office.assignments.web;

import java.util.List;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.Assignments;
import org.opendost.office.assignments.Given;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The form that gives a task.
@Controller
@RequestMapping(AssignmentPage.HOME + "/new")
class GivingController {

  /// Before the id of a unit that is ticked to work along: names of fields begin with a letter.
  private static final String ALONG = "along-";

  private final Assignments assignments;
  private final Leads leads;
  private final Units units;
  private final OfficeClock clock;

  GivingController(Assignments assignments, Leads leads, Units units, OfficeClock clock) {
    this.assignments = assignments;
    this.leads = leads;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView begin(Actor actor) {
    assignments.require(actor);
    return giving(actor, EntryPage.begun(clock));
  }

  @PostMapping
  ModelAndView give(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var giver = entered.choice("giver", Given.Giver.class);
          var on = entered.day("on");
          var lead = entered.chosen("lead");
          var officer =
              entered.text("officer").isEmpty() ? null : entered.chosen("officer").known();
          var due = entered.dayIfAny("dueOn");
          entered.check();
          var along =
              units.of(actor, clock.today()).stream()
                  .filter(unit -> entered.ticked(ALONG + unit.id()))
                  .map(unit -> unit.id())
                  .toList();
          var given =
              assignments.give(
                  actor,
                  new Given(
                      id,
                      giver.get(),
                      entered.text("document"),
                      on.get(),
                      entered.text("task"),
                      lead.get(),
                      officer,
                      along,
                      entered.text("coLeads"),
                      due));
          return sent.done(AssignmentPage.HOME + "/" + given.id(), "assignments.done.given");
        },
        form -> giving(actor, form));
  }

  private ModelAndView giving(Actor actor, Form form) {
    var along =
        units.of(actor, clock.today()).stream()
            .map(unit -> new Choice(ALONG + unit.id(), unit.shortName()))
            .toList();
    return Shown.page(
        "office/assignments/web/entry",
        new EntryPage(
            "assignments.form.give",
            "assignments.form.give.lead",
            form,
            List.of(
                Field.among("giver", "assignments.giver", Given.Giver.class).must(),
                Field.line("document", "assignments.document").withHint(),
                Field.day("on", "assignments.given-on").must(),
                Field.text("task", "assignments.task").must(),
                Field.choice("lead", "assignments.lead", leads.units(actor)).must(),
                Field.choice("officer", "assignments.officer", leads.officers(actor)).withHint(),
                Field.boxes("coLeadUnits", "assignments.co-lead-units", along),
                Field.line("coLeads", "assignments.co-leads").withHint(),
                Field.day("dueOn", "assignments.due-on").withHint()),
            AssignmentPage.HOME + "/new",
            Cell.key("assignments.title").to(AssignmentPage.HOME),
            "assignments.form.give.go"));
  }
}
