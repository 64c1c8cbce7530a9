package org.opendost.regulatory.inspection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
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
    return reporting(actor, id, Typed.begun(clock));
  }

  @PostMapping("/report")
  ModelAndView report(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("on");
          sent.orThrow();
          conclusions.report(actor, id, on, sent.text("text"));
          return done(id, flash);
        },
        form -> reporting(actor, id, form));
  }

  @GetMapping("/conclusion")
  ModelAndView conclusion(Actor actor, @PathVariable UUID id) {
    return concluding(actor, id, Typed.begun(clock).with("signedOn", clock.today()));
  }

  @PostMapping("/conclusion")
  ModelAndView conclude(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var signed = sent.day("signedOn");
          sent.orThrow();
          conclusions.conclude(
              actor,
              id,
              new Conclusion(sent.text("number"), signed, sent.text("signer"), sent.text("text")));
          return done(id, flash);
        },
        form -> concluding(actor, id, form));
  }

  @GetMapping("/publication")
  ModelAndView publication(Actor actor, @PathVariable UUID id) {
    return publishing(actor, id, Typed.begun(clock));
  }

  @PostMapping("/publication")
  ModelAndView publish(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("on");
          sent.orThrow();
          conclusions.publish(
              actor,
              id,
              on,
              Arrays.stream(Publicity.values()).filter(way -> sent.ticked(way.name())).toList());
          return done(id, flash);
        },
        form -> publishing(actor, id, form));
  }

  private ModelAndView reporting(Actor actor, UUID id, Form form) {
    return page(
        actor,
        id,
        "report",
        "inspection.report",
        "",
        form,
        List.of(
            Input.of("on", "inspection.reported-on", Input.Type.DAY),
            Input.of("text", "inspection.report-title", Input.Type.AREA)));
  }

  private ModelAndView concluding(Actor actor, UUID id, Form form) {
    return page(
        actor,
        id,
        "conclusion",
        "inspection.conclude",
        "",
        form,
        List.of(
            Input.of("number", "inspection.number", Input.Type.SHORT),
            Input.of("signedOn", "inspection.signed-on", Input.Type.DAY),
            Input.of("signer", "inspection.signer", Input.Type.TEXT),
            Input.of("text", "inspection.conclusion", Input.Type.AREA)
                .hinted("inspection.conclusion.hint")));
  }

  private ModelAndView publishing(Actor actor, UUID id, Form form) {
    return page(
        actor,
        id,
        "publication",
        "inspection.publish",
        "inspection.publish.lead",
        form,
        List.of(
            Input.of("on", "inspection.public-from", Input.Type.DAY),
            Input.of("ways", "inspection.ways", Input.Type.TICKS)
                .among("inspection.way.", Publicity.values())));
  }

  private ModelAndView page(
      Actor actor,
      UUID id,
      String path,
      String titleKey,
      String leadKey,
      Form form,
      List<Input> inputs) {
    var base = "/office/missions/" + id;
    return Shown.page(
        "regulatory/inspection/web/form",
        new FormPage(
            titleKey,
            leadKey,
            base + "/" + path,
            base,
            missions.find(actor, id).title(),
            inputs,
            form));
  }

  private static ModelAndView done(UUID id, RedirectAttributes flash) {
    return Shown.redirect("/office/missions/" + id, flash, "inspection.done.saved");
  }
}
