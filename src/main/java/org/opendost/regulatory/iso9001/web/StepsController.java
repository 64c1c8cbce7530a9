package org.opendost.regulatory.iso9001.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.Announcement;
import org.opendost.regulatory.iso9001.ConversionStep;
import org.opendost.regulatory.iso9001.InternalAudit;
import org.opendost.regulatory.iso9001.QualitySystems;
import org.opendost.regulatory.iso9001.QualityTarget;
import org.opendost.regulatory.iso9001.StepTaken;
import org.opendost.regulatory.iso9001.SystemDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms for what an agency did: a step, an announcement, a procedure, an internal audit and
/// its review, a quality target and what came of it.
@Controller
@RequestMapping(IsoPages.AGENCIES + "{id}")
class StepsController {

  private final QualitySystems systems;

  StepsController(QualitySystems systems) {
    this.systems = systems;
  }

  @GetMapping("/steps/new")
  ModelAndView step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
    systems.require(actor);
    return stepForm(
        actor,
        id,
        EntryPage.blank()
            .with("standard", newest(actor, id))
            .with("step", asked.getOrDefault("step", "")));
  }

  @PostMapping("/steps/new")
  ModelAndView take(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var step = entered.id();
          var standard = entered.chosen("standard");
          var which = entered.choice("step", ConversionStep.class);
          var on = entered.day("on");
          entered.check();
          systems.take(
              actor,
              new StepTaken(
                  step, id, standard.get(), which.get(), on.get(), entered.text("document")));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.step");
        },
        form -> stepForm(actor, id, form));
  }

  @GetMapping("/steps/{step}/withdrawal")
  ModelAndView withdrawal(Actor actor, @PathVariable UUID id, @PathVariable UUID step) {
    return withdrawalForm(actor, id, step, EntryPage.blank());
  }

  @PostMapping("/steps/{step}/withdrawal")
  ModelAndView withdraw(
      Actor actor, @PathVariable UUID id, @PathVariable UUID step, SentForm sent) {
    return sent.saved(
        entered -> {
          var agency = systems.withdrawStep(actor, step, entered.text("why"));
          return sent.done(IsoPages.AGENCIES + agency, "iso9001.done.withdrawn");
        },
        form -> withdrawalForm(actor, id, step, form));
  }

  @GetMapping("/announcements/new")
  ModelAndView announcement(Actor actor, @PathVariable UUID id) {
    systems.require(actor);
    return announcementForm(actor, id, EntryPage.blank().with("standard", newest(actor, id)));
  }

  @PostMapping("/announcements/new")
  ModelAndView announce(Actor actor, @PathVariable UUID id, SentForm typed) {
    return typed.saved(
        entered -> {
          var announcement = entered.id();
          var standard = entered.chosen("standard");
          var on = entered.day("on");
          var cause = entered.choice("cause", Announcement.Cause.class);
          var posted = entered.dayIfAny("posted");
          var sent = entered.dayIfAny("sent");
          entered.check();
          systems.announce(
              actor,
              new Announcement(
                  announcement,
                  id,
                  standard.get(),
                  entered.text("number"),
                  on.get(),
                  cause.get(),
                  entered.text("scope"),
                  posted,
                  sent));
          return typed.done(IsoPages.AGENCIES + id, "iso9001.done.announced");
        },
        form -> announcementForm(actor, id, form));
  }

  @GetMapping("/documents/new")
  ModelAndView document(Actor actor, @PathVariable UUID id) {
    systems.require(actor);
    return documentForm(actor, id, EntryPage.blank());
  }

  @PostMapping("/documents/new")
  ModelAndView issue(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var document = entered.id();
          var on = entered.day("on");
          entered.check();
          systems.issue(
              actor,
              new SystemDocument(
                  document,
                  id,
                  entered.text("code"),
                  entered.text("title"),
                  entered.text("procedure"),
                  1,
                  on.get()));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.document");
        },
        form -> documentForm(actor, id, form));
  }

  @GetMapping("/audits/new")
  ModelAndView audit(Actor actor, @PathVariable UUID id) {
    systems.require(actor);
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
          systems.audited(
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
    systems.require(actor);
    return reviewForm(actor, id, audit, EntryPage.blank());
  }

  @PostMapping("/audits/{audit}/review")
  ModelAndView reviewed(
      Actor actor, @PathVariable UUID id, @PathVariable UUID audit, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          systems.review(actor, id, audit, on.get());
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.review");
        },
        form -> reviewForm(actor, id, audit, form));
  }

  @GetMapping("/targets/new")
  ModelAndView target(Actor actor, @PathVariable UUID id) {
    systems.require(actor);
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
          systems.aim(
              actor,
              new QualityTarget(target, id, year.get(), entered.text("target"), on.get(), null));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.target");
        },
        form -> targetForm(actor, id, form));
  }

  @GetMapping("/targets/{target}/outcome")
  ModelAndView outcome(Actor actor, @PathVariable UUID id, @PathVariable UUID target) {
    systems.require(actor);
    return outcomeForm(actor, id, target, EntryPage.blank());
  }

  @PostMapping("/targets/{target}/outcome")
  ModelAndView assess(
      Actor actor, @PathVariable UUID id, @PathVariable UUID target, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          systems.assess(
              actor,
              id,
              target,
              new QualityTarget.Outcome(
                  on.get(), entered.text("result"), entered.ticked("reached")));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.outcome");
        },
        form -> outcomeForm(actor, id, target, form));
  }

  private ModelAndView stepForm(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "step",
        "steps/new",
        form,
        List.of(
            standards(actor, id),
            Field.among("step", "iso9001.step", ConversionStep.class).must(),
            Field.day("on", "iso9001.done-on").must(),
            Field.line("document", "iso9001.document").must().withHint()));
  }

  private ModelAndView withdrawalForm(Actor actor, UUID id, UUID step, Form form) {
    return form(
        actor,
        id,
        "withdrawal",
        "steps/" + step + "/withdrawal",
        form,
        List.of(Field.text("why", "iso9001.why").must()));
  }

  private ModelAndView announcementForm(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "announcement",
        "announcements/new",
        form,
        List.of(
            standards(actor, id),
            Field.line("number", "iso9001.number").must(),
            Field.day("on", "iso9001.announced-on").must(),
            Field.among("cause", "iso9001.cause", Announcement.Cause.class).must(),
            Field.text("scope", "iso9001.scope").must().withHint(),
            Field.day("posted", "iso9001.posted-on"),
            Field.day("sent", "iso9001.sent-on")));
  }

  private ModelAndView documentForm(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "document",
        "documents/new",
        form,
        List.of(
            Field.line("code", "iso9001.code").must().withHint(),
            Field.line("title", "iso9001.document-title").must(),
            Field.line("procedure", "iso9001.procedure").withHint(),
            Field.day("on", "iso9001.issued-on").must()));
  }

  private ModelAndView auditForm(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
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
    return form(
        actor,
        id,
        "review",
        "audits/" + audit + "/review",
        form,
        List.of(Field.day("on", "iso9001.reviewed-on").must()));
  }

  private ModelAndView targetForm(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "target",
        "targets/new",
        form,
        List.of(
            Field.number("year", "iso9001.year").must(),
            Field.text("target", "iso9001.target").must().withHint(),
            Field.day("on", "iso9001.set-on").must()));
  }

  private ModelAndView outcomeForm(Actor actor, UUID id, UUID target, Form form) {
    return form(
        actor,
        id,
        "outcome",
        "targets/" + target + "/outcome",
        form,
        List.of(
            Field.day("on", "iso9001.assessed-on").must(),
            Field.text("result", "iso9001.result").must(),
            Field.box("reached", "iso9001.reached")));
  }

  private ModelAndView form(
      Actor actor, UUID id, String name, String action, Form form, List<Field> fields) {
    return IsoPages.entry(
        name,
        form,
        fields,
        IsoPages.AGENCIES + id + "/" + action,
        IsoPages.back(systems.open(actor, id).agency()));
  }

  private Field standards(Actor actor, UUID id) {
    return Field.choice(
            "standard", "iso9001.standard", IsoPages.choices(systems.open(actor, id).standards()))
        .must();
  }

  private UUID newest(Actor actor, UUID id) {
    return systems.open(actor, id).standards().getFirst().id();
  }
}
