package org.opendost.regulatory.inspection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Publicity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One mission after the work on site: report, conclusion, publication.
@Controller
@RequestMapping("/office/missions/{id:[0-9a-f-]{36}}")
class ConclusionController {

  private final Missions missions;
  private final Conclusions conclusions;
  private final OfficeClock clock;

  ConclusionController(Missions missions, Conclusions conclusions, OfficeClock clock) {
    this.missions = missions;
    this.conclusions = conclusions;
    this.clock = clock;
  }

  @GetMapping("/report")
  ModelAndView report(Actor actor, @PathVariable UUID id) {
    return reporting(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/report")
  ModelAndView report(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("on");
          sent.check();
          conclusions.report(actor, id, on.get(), sent.text("text"));
          return done(id, flash);
        },
        form -> reporting(actor, id, form));
  }

  @GetMapping("/conclusion")
  ModelAndView conclusion(Actor actor, @PathVariable UUID id) {
    return concluding(actor, id, EntryPage.begun(clock).with("signedOn", clock.today()));
  }

  @PostMapping("/conclusion")
  ModelAndView conclude(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var signed = sent.day("signedOn");
          sent.check();
          conclusions.conclude(
              actor,
              id,
              new Conclusion(
                  sent.text("number"), signed.get(), sent.text("signer"), sent.text("text")));
          return done(id, flash);
        },
        form -> concluding(actor, id, form));
  }

  @GetMapping("/publication")
  ModelAndView publication(Actor actor, @PathVariable UUID id) {
    return publishing(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/publication")
  ModelAndView publish(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("on");
          sent.check();
          conclusions.publish(
              actor,
              id,
              on.get(),
              Arrays.stream(Publicity.values()).filter(way -> sent.ticked(way.name())).toList());
          return done(id, flash);
        },
        form -> publishing(actor, id, form));
  }

  private ModelAndView reporting(Actor actor, UUID id, Form form) {
    return SiteForms.of(
        missions.find(actor, id),
        "report",
        "inspection.report",
        "",
        form,
        List.of(
            Field.day("on", "inspection.reported-on").must(),
            Field.text("text", "inspection.report-title").must()));
  }

  private ModelAndView concluding(Actor actor, UUID id, Form form) {
    return SiteForms.of(
        missions.find(actor, id),
        "conclusion",
        "inspection.conclude",
        "",
        form,
        List.of(
            Field.brief("number", "inspection.number").must(),
            Field.day("signedOn", "inspection.signed-on").must(),
            Field.line("signer", "inspection.signer").must(),
            Field.text("text", "inspection.conclusion").must().withHint()));
  }

  private ModelAndView publishing(Actor actor, UUID id, Form form) {
    return SiteForms.of(
        missions.find(actor, id),
        "publication",
        "inspection.publish",
        "inspection.publish.lead",
        form,
        List.of(
            Field.day("on", "inspection.public-from").must(),
            Field.boxes("ways", "inspection.ways", "inspection.way.", Publicity.values())));
  }

  private static ModelAndView done(UUID id, RedirectAttributes flash) {
    return Shown.redirect(SiteForms.address(id), flash, "inspection.done.saved");
  }
}
