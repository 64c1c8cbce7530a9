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
import org.opendost.regulatory.iso9001.QualitySystems;
import org.opendost.regulatory.iso9001.StepTaken;
import org.opendost.regulatory.iso9001.SystemDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms for what an agency did: a step, an announcement, a procedure.
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

  private ModelAndView stepForm(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        systems.open(actor, id).agency(),
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
    return IsoPages.entry(
        systems.open(actor, id).agency(),
        "withdrawal",
        "steps/" + step + "/withdrawal",
        form,
        List.of(Field.text("why", "iso9001.why").must()));
  }

  private ModelAndView announcementForm(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        systems.open(actor, id).agency(),
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
    return IsoPages.entry(
        systems.open(actor, id).agency(),
        "document",
        "documents/new",
        form,
        List.of(
            Field.line("code", "iso9001.code").must().withHint(),
            Field.line("title", "iso9001.document-title").must(),
            Field.line("procedure", "iso9001.procedure").withHint(),
            Field.day("on", "iso9001.issued-on").must()));
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
