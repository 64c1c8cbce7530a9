package org.opendost.office.assignments.web;

import java.util.List;
import java.util.UUID;
import org.opendost.office.assignments.AssignmentLeads;
import org.opendost.office.assignments.Assignments;
import org.opendost.office.assignments.NewLead;
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

/// The form that gives a task to another unit or officer.
@Controller
@RequestMapping(AssignmentPage.HOME + "/{id}/lead")
class LeadController {

  private final Assignments assignments;
  private final AssignmentLeads leads;
  private final Leads choices;
  private final OfficeClock clock;

  LeadController(Assignments assignments, AssignmentLeads leads, Leads choices, OfficeClock clock) {
    this.assignments = assignments;
    this.leads = leads;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    assignments.require(actor);
    var given = assignments.open(actor, id).assignment().given();
    return form(
        actor,
        id,
        EntryPage.begun(clock).with("lead", given.leadUnit()).with("officer", given.officer()));
  }

  @PostMapping
  ModelAndView change(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var step = entered.id();
          var lead = entered.chosen("lead");
          var officer =
              entered.text("officer").isEmpty() ? null : entered.chosen("officer").known();
          var on = entered.day("on");
          entered.check();
          leads.change(
              actor,
              id,
              new NewLead(
                  step,
                  lead.get(),
                  officer,
                  on.get(),
                  entered.text("words"),
                  entered.text("document")));
          return sent.done(AssignmentPage.HOME + "/" + id, "assignments.done.lead");
        },
        form -> form(actor, id, form));
  }

  private ModelAndView form(Actor actor, UUID id, Form form) {
    return Shown.page(
        "office/assignments/web/entry",
        new EntryPage(
            "assignments.form.lead",
            "assignments.form.lead.lead",
            form,
            List.of(
                Field.choice("lead", "assignments.lead", choices.units(actor)).must(),
                Field.choice("officer", "assignments.officer", choices.officers(actor)).withHint(),
                Field.day("on", "assignments.lead-on").must(),
                Field.text("words", "assignments.lead-words").must().withHint(),
                Field.line("document", "assignments.lead-document").withHint()),
            AssignmentPage.HOME + "/" + id + "/lead",
            Cell.of(assignments.open(actor, id).assignment().task())
                .to(AssignmentPage.HOME + "/" + id),
            "assignments.form.lead.go"));
  }
}
