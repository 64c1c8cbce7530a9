package org.opendost.office.workplan.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.office.workplan.Allotment;
import org.opendost.office.workplan.Milestone;
import org.opendost.office.workplan.Part;
import org.opendost.office.workplan.Payment;
import org.opendost.office.workplan.ProjectParts;
import org.opendost.office.workplan.Projects;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
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

/// The forms of what belongs to a project: milestones, causes of delay, capital, payments.
@Controller
@RequestMapping(WorkplanPages.PROJECTS + "/{id}")
class ProjectPartsController {

  private final Projects projects;
  private final ProjectParts parts;
  private final Access access;
  private final OfficeClock clock;

  ProjectPartsController(Projects projects, ProjectParts parts, Access access, OfficeClock clock) {
    this.projects = projects;
    this.parts = parts;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/milestones/new")
  ModelAndView planning(Actor actor, @PathVariable UUID id) {
    parts.require(actor);
    return planning(actor, id, EntryPage.blank().with("version", 1));
  }

  @PostMapping("/milestones/new")
  ModelAndView plan(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          parts.plan(actor, milestone(entered, id, entered.id()));
          return sent.done(at(id), "workplan.done.saved");
        },
        form -> planning(actor, id, form));
  }

  private ModelAndView planning(Actor actor, UUID id, Form form) {
    return WorkplanPages.entry(
        "milestone", form, milestone(), at(id) + "/milestones/new", back(actor, id));
  }

  @GetMapping("/milestones/{milestone}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone) {
    parts.require(actor);
    var known = find(actor, id, milestone);
    return correcting(
        actor,
        id,
        milestone,
        EntryPage.blank()
            .with("version", known.version())
            .with("name", known.name())
            .with("plannedOn", known.plannedOn())
            .with("doneOn", known.doneOn()));
  }

  @PostMapping("/milestones/{milestone}/edit")
  ModelAndView correct(
      Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, SentForm sent) {
    return sent.saved(
        entered -> {
          parts.correct(actor, milestone(entered, id, milestone));
          return sent.done(at(id), "workplan.done.saved");
        },
        form -> correcting(actor, id, milestone, form));
  }

  private ModelAndView correcting(Actor actor, UUID id, UUID milestone, Form form) {
    return WorkplanPages.entry(
        "milestone-correction",
        form,
        milestone(),
        at(id) + "/milestones/" + milestone + "/edit",
        back(actor, id));
  }

  private static List<Field> milestone() {
    return List.of(
        Field.hidden("version"),
        Field.line("name", "workplan.milestone").must(),
        Field.day("plannedOn", "workplan.planned-on").must(),
        Field.day("doneOn", "workplan.done-on").withHint());
  }

  private static Milestone milestone(Entered entered, UUID project, UUID id) {
    var version = entered.count("version");
    var planned = entered.day("plannedOn");
    var done = entered.dayIfAny("doneOn");
    entered.check();
    return new Milestone(
        id, project, entered.text("name"), planned.get(), done, version.get(), "", false);
  }

  private Milestone find(Actor actor, UUID id, UUID milestone) {
    return projects.open(actor, id).milestones().stream()
        .filter(one -> one.id().equals(milestone))
        .findAny()
        .orElseThrow(() -> new NotFound("milestone", milestone));
  }

  @GetMapping("/milestones/{milestone}/delay")
  ModelAndView delaying(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone) {
    parts.require(actor);
    return delaying(actor, id, milestone, EntryPage.blank());
  }

  @PostMapping("/milestones/{milestone}/delay")
  ModelAndView delay(
      Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, SentForm sent) {
    return sent.saved(
        entered -> {
          parts.delay(actor, id, WorkplanPages.delay(entered, milestone));
          return sent.done(at(id), "workplan.done.delay");
        },
        form -> delaying(actor, id, milestone, form));
  }

  private ModelAndView delaying(Actor actor, UUID id, UUID milestone, Form form) {
    find(actor, id, milestone);
    return WorkplanPages.delay(
        form, at(id) + "/milestones/" + milestone + "/delay", back(actor, id));
  }

  @GetMapping("/allotments/new")
  ModelAndView allotting(Actor actor, @PathVariable UUID id) {
    parts.require(actor);
    return allotting(actor, id, EntryPage.blank().with("year", clock.today().getYear()));
  }

  @PostMapping("/allotments/new")
  ModelAndView allot(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var allotment = entered.id();
          var year = entered.count("year");
          var source = entered.choice("source", Payment.Source.class);
          var amount = entered.money("amount");
          entered.check();
          parts.allot(
              actor,
              new Allotment(
                  allotment,
                  id,
                  year.get(),
                  source.get(),
                  amount,
                  entered.text("decision"),
                  "",
                  false));
          return sent.done(at(id), "workplan.done.saved");
        },
        form -> allotting(actor, id, form));
  }

  private ModelAndView allotting(Actor actor, UUID id, Form form) {
    return WorkplanPages.entry(
        "allotment",
        form,
        List.of(
            Field.number("year", "workplan.year").must(),
            Field.among("source", "workplan.source", Payment.Source.class).must(),
            Field.money("amount", "workplan.amount").must(),
            Field.line("decision", "workplan.allotted-by").must()),
        at(id) + "/allotments/new",
        back(actor, id));
  }

  @GetMapping("/payments/new")
  ModelAndView paying(Actor actor, @PathVariable UUID id) {
    parts.require(actor);
    return paying(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/payments/new")
  ModelAndView pay(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var payment = entered.id();
          var on = entered.day("on");
          var source = entered.choice("source", Payment.Source.class);
          var amount = entered.money("amount");
          entered.check();
          parts.pay(
              actor,
              new Payment(
                  payment, id, on.get(), source.get(), amount, entered.text("voucher"), "", false));
          return sent.done(at(id), "workplan.done.paid");
        },
        form -> paying(actor, id, form));
  }

  private ModelAndView paying(Actor actor, UUID id, Form form) {
    return WorkplanPages.entry(
        "payment",
        form,
        List.of(
            Field.day("on", "workplan.paid-on").must(),
            Field.among("source", "workplan.source", Payment.Source.class).must(),
            Field.money("amount", "workplan.amount").must(),
            Field.line("voucher", "workplan.voucher").must().withHint()),
        at(id) + "/payments/new",
        back(actor, id));
  }

  @GetMapping("/parts/{part}/{what}/withdrawal")
  ModelAndView withdrawing(
      Actor actor, @PathVariable UUID id, @PathVariable String part, @PathVariable UUID what) {
    access.require(actor, "workplan.withdraw");
    return withdrawing(actor, id, part, what, EntryPage.blank());
  }

  @PostMapping("/parts/{part}/{what}/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String part,
      @PathVariable UUID what,
      SentForm sent) {
    return sent.saved(
        entered -> {
          parts.withdraw(actor, id, part(part), what, entered.text("why"));
          return sent.done(at(id), "workplan.done.withdrawn");
        },
        form -> withdrawing(actor, id, part, what, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, String part, UUID what, Form form) {
    return WorkplanPages.withdrawal(
        form,
        at(id)
            + "/parts/"
            + part(part).name().toLowerCase(Locale.ROOT)
            + "/"
            + what
            + "/withdrawal",
        back(actor, id));
  }

  private static Part part(String name) {
    for (var part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
        return part;
      }
    }
    throw new NotFound("part", name);
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(projects.open(actor, id).line().project().name()).to(at(id));
  }

  private static String at(UUID id) {
    return WorkplanPages.PROJECTS + "/" + id;
  }
}
