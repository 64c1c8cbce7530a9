package org.opendost.regulatory.inspection.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Publicity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One mission after the work on site: report, conclusion, publication.
@Controller
@RequestMapping("/office/missions/{id:[0-9a-f-]{36}}")
class ConclusionController {

  private static final String SAVED = "inspection.done.saved";

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
  ModelAndView report(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          conclusions.report(actor, id, on.get(), entered.text("text"));
          return sent.done(SiteForms.address(id), SAVED);
        },
        form -> reporting(actor, id, form));
  }

  @GetMapping("/conclusion")
  ModelAndView conclusion(Actor actor, @PathVariable UUID id) {
    return concluding(actor, id, EntryPage.begun(clock).with("signedOn", clock.today()));
  }

  @PostMapping("/conclusion")
  ModelAndView conclude(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var signed = entered.day("signedOn");
          entered.check();
          conclusions.conclude(
              actor,
              id,
              new Conclusion(
                  entered.text("number"),
                  signed.get(),
                  entered.text("signer"),
                  entered.text("text")));
          return sent.done(SiteForms.address(id), SAVED);
        },
        form -> concluding(actor, id, form));
  }

  @GetMapping("/publication")
  ModelAndView publication(Actor actor, @PathVariable UUID id) {
    return publishing(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/publication")
  ModelAndView publish(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          conclusions.publish(
              actor,
              id,
              on.get(),
              Arrays.stream(Publicity.values()).filter(way -> entered.ticked(way.name())).toList());
          return sent.done(SiteForms.address(id), SAVED);
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
}
