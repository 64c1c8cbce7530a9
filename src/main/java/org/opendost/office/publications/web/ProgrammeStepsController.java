package org.opendost.office.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.office.publications.Programme.Step;
import org.opendost.office.publications.Programme.Taken;
import org.opendost.office.publications.Programmes;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
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

/// The steps of a programme from its script to the broadcast: their forms.
@Controller
@RequestMapping(PublicationPages.PROGRAMMES + "/{id}")
class ProgrammeStepsController {

  private final Programmes programmes;
  private final Access access;
  private final OfficeClock clock;

  ProgrammeStepsController(Programmes programmes, Access access, OfficeClock clock) {
    this.programmes = programmes;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/script")
  ModelAndView scripting(Actor actor, @PathVariable UUID id) {
    return begin(actor, id, Step.SCRIPT);
  }

  @PostMapping("/script")
  ModelAndView script(Actor actor, @PathVariable UUID id, SentForm sent) {
    return step(actor, id, Step.SCRIPT, sent);
  }

  @GetMapping("/recorded")
  ModelAndView recording(Actor actor, @PathVariable UUID id) {
    return begin(actor, id, Step.RECORDED);
  }

  @PostMapping("/recorded")
  ModelAndView record(Actor actor, @PathVariable UUID id, SentForm sent) {
    return step(actor, id, Step.RECORDED, sent);
  }

  private ModelAndView step(Actor actor, UUID id, Step step, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          programmes.step(actor, id, new Taken(step, on.get(), entered.text("note"), ""));
          return sent.done(PublicationPages.PROGRAMMES + "/" + id, "publications.done.saved");
        },
        form -> form(actor, id, step, form));
  }

  @GetMapping("/approved")
  ModelAndView approving(Actor actor, @PathVariable UUID id) {
    access.require(actor, "publications.approve");
    return form(actor, id, Step.APPROVED, EntryPage.begun(clock));
  }

  @PostMapping("/approved")
  ModelAndView approve(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          programmes.approve(
              actor, id, new Taken(Step.APPROVED, on.get(), entered.text("note"), ""));
          return sent.done(PublicationPages.PROGRAMMES + "/" + id, "publications.done.saved");
        },
        form -> form(actor, id, Step.APPROVED, form));
  }

  @GetMapping("/broadcast")
  ModelAndView broadcasting(Actor actor, @PathVariable UUID id) {
    access.require(actor, "publications.write");
    var programme = programmes.open(actor, id).programme();
    return form(
        actor, id, Step.BROADCAST, EntryPage.begun(clock).with("station", programme.station()));
  }

  @PostMapping("/broadcast")
  ModelAndView broadcast(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          var minutes = entered.count("minutes");
          entered.check();
          programmes.broadcast(
              actor,
              id,
              new Taken(Step.BROADCAST, on.get(), entered.text("note"), ""),
              new Programmes.Broadcast(entered.text("station"), minutes.get()));
          return sent.done(PublicationPages.PROGRAMMES + "/" + id, "publications.done.saved");
        },
        form -> form(actor, id, Step.BROADCAST, form));
  }

  private ModelAndView begin(Actor actor, UUID id, Step step) {
    access.require(actor, "publications.write");
    return form(actor, id, step, EntryPage.begun(clock));
  }

  private ModelAndView form(Actor actor, UUID id, Step step, Form form) {
    var fields = new ArrayList<Field>();
    fields.add(Field.day("on", "publications.taken-on").must());
    if (step == Step.BROADCAST) {
      fields.add(Field.line("station", "publications.station").must());
      fields.add(Field.number("minutes", "publications.minutes").must());
    }
    fields.add(Field.text("note", "publications.note"));
    return PublicationPages.entry(
        "step." + step,
        form,
        List.copyOf(fields),
        PublicationPages.PROGRAMMES + "/" + id + "/" + step.name().toLowerCase(Locale.ROOT),
        Cell.of(programmes.open(actor, id).programme().title())
            .to(PublicationPages.PROGRAMMES + "/" + id));
  }
}
