package org.opendost.regulatory.iso9001.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.InternalAudit;
import org.opendost.regulatory.iso9001.InternalAudits;
import org.opendost.regulatory.iso9001.QualitySystems;
import org.opendost.regulatory.iso9001.QualityTarget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms for how an agency judged its own system: an internal audit and its review, a quality
/// target and what came of it.
@Controller
@RequestMapping(IsoPages.AGENCIES + "{id}")
class InternalAuditsController {

  private final InternalAudits audits;
  private final QualitySystems systems;

  InternalAuditsController(InternalAudits audits, QualitySystems systems) {
    this.audits = audits;
    this.systems = systems;
  }

  @GetMapping("/audits/new")
  ModelAndView audit(Actor actor, @PathVariable UUID id) {
    audits.require(actor);
    return auditForm(actor, id, EntryPage.blank());
  }

  @PostMapping("/audits/new")
  ModelAndView audited(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var audit = entered.id();
          var on = entered.day("on");
          var reviewed = entered.dayIfAny("reviewed");
          var nonconformities = entered.count("nonconformities");
          entered.check();
          audits.audited(
              actor,
              new InternalAudit(
                  audit,
                  id,
                  on.get(),
                  reviewed,
                  nonconformities.get(),
                  entered.text("conclusion")));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.audit");
        },
        form -> auditForm(actor, id, form));
  }

  @GetMapping("/audits/{audit}/review")
  ModelAndView review(Actor actor, @PathVariable UUID id, @PathVariable UUID audit) {
    audits.require(actor);
    return reviewForm(actor, id, audit, EntryPage.blank());
  }

  @PostMapping("/audits/{audit}/review")
  ModelAndView reviewed(
      Actor actor, @PathVariable UUID id, @PathVariable UUID audit, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          audits.review(actor, id, audit, on.get());
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.review");
        },
        form -> reviewForm(actor, id, audit, form));
  }

  @GetMapping("/targets/new")
  ModelAndView target(Actor actor, @PathVariable UUID id) {
    audits.require(actor);
    return targetForm(actor, id, EntryPage.blank());
  }

  @PostMapping("/targets/new")
  ModelAndView aim(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var target = entered.id();
          var year = entered.count("year");
          var on = entered.day("on");
          entered.check();
          audits.aim(
              actor,
              new QualityTarget(target, id, year.get(), entered.text("target"), on.get(), null));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.target");
        },
        form -> targetForm(actor, id, form));
  }

  @GetMapping("/targets/{target}/outcome")
  ModelAndView outcome(Actor actor, @PathVariable UUID id, @PathVariable UUID target) {
    audits.require(actor);
    return outcomeForm(actor, id, target, EntryPage.blank());
  }

  @PostMapping("/targets/{target}/outcome")
  ModelAndView assess(
      Actor actor, @PathVariable UUID id, @PathVariable UUID target, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          audits.assess(
              actor,
              id,
              target,
              new QualityTarget.Outcome(
                  on.get(), entered.text("result"), entered.ticked("reached")));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.outcome");
        },
        form -> outcomeForm(actor, id, target, form));
  }

  private ModelAndView auditForm(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        systems.open(actor, id).agency(),
        "audit",
        "audits/new",
        form,
        List.of(
            Field.day("on", "iso9001.audited-on").must(),
            Field.number("nonconformities", "iso9001.audit-found").must(),
            Field.text("conclusion", "iso9001.conclusion").must(),
            Field.day("reviewed", "iso9001.reviewed-on")));
  }

  private ModelAndView reviewForm(Actor actor, UUID id, UUID audit, Form form) {
    var record = systems.open(actor, id);
    return IsoPages.entry(
        record.agency(),
        "review",
        "audits/" + record.audit(audit).id() + "/review",
        form,
        List.of(Field.day("on", "iso9001.reviewed-on").must()));
  }

  private ModelAndView targetForm(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        systems.open(actor, id).agency(),
        "target",
        "targets/new",
        form,
        List.of(
            Field.number("year", "iso9001.year").must(),
            Field.text("target", "iso9001.target").must().withHint(),
            Field.day("on", "iso9001.set-on").must()));
  }

  private ModelAndView outcomeForm(Actor actor, UUID id, UUID target, Form form) {
    var record = systems.open(actor, id);
    return IsoPages.entry(
        record.agency(),
        "outcome",
        "targets/" + record.target(target).id() + "/outcome",
        form,
        List.of(
            Field.day("on", "iso9001.assessed-on").must(),
            Field.text("result", "iso9001.result").must(),
            Field.box("reached", "iso9001.reached")));
  }
}
