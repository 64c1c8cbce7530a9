package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.inspection.Minutes;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.VisitEvidence;
import org.opendost.regulatory.inspection.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The work on site, on a telephone before all: a visit, its minutes, its demands.
@Controller
class VisitController {

  private static final String VISIT = "/office/visits/{id:[0-9a-f-]{36}}";

  private final Visits visits;
  private final Missions missions;
  private final List<VisitEvidence> evidence;
  private final OfficeClock clock;

  VisitController(
      Visits visits, Missions missions, List<VisitEvidence> evidence, OfficeClock clock) {
    this.visits = visits;
    this.missions = missions;
    this.evidence = List.copyOf(evidence);
    this.clock = clock;
  }

  @GetMapping("/office/missions/{mission:[0-9a-f-]{36}}/visits/new")
  ModelAndView beginning(
      Actor actor, @PathVariable UUID mission, @RequestParam UUID establishment) {
    return beginning(actor, mission, Typed.begun(clock).with("establishment", establishment));
  }

  @PostMapping("/office/missions/{mission:[0-9a-f-]{36}}/visits/new")
  ModelAndView begin(
      Actor actor,
      @PathVariable UUID mission,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var at = sent.moment("on", "at");
          var establishment = sent.chosen("establishment");
          sent.orThrow();
          var visit = visits.begin(actor, sent.id(), establishment, at, sent.text("present"));
          return done(visit.id(), flash);
        },
        form -> beginning(actor, mission, form));
  }

  @GetMapping(VISIT)
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    var visit = visits.open(actor, id);
    return Shown.page(
        "regulatory/inspection/web/visit",
        new VisitPage(
            visit,
            missions.open(actor, visit.mission()),
            evidence.stream()
                .map(
                    each ->
                        new VisitPage.Part(
                            each.titleKey(),
                            each.newAddress(id),
                            each.permission(),
                            each.of(actor, id)))
                .toList(),
            clock.today()));
  }

  @GetMapping(VISIT + "/minutes")
  ModelAndView minutes(Actor actor, @PathVariable UUID id) {
    return signing(actor, id, Typed.begun(clock));
  }

  @PostMapping(VISIT + "/minutes")
  ModelAndView sign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var at = sent.moment("on", "at");
          sent.orThrow();
          var team = missions.open(actor, visits.open(actor, id).mission()).team();
          visits.sign(
              actor,
              id,
              new Minutes(
                  sent.text("number"),
                  at,
                  team.stream()
                      .map(TeamMember::id)
                      .filter(member -> sent.ticked("member-" + member))
                      .toList(),
                  sent.text("signedFor"),
                  sent.text("refusal"),
                  sent.text("witness"),
                  sent.text("summary")));
          return done(id, flash);
        },
        form -> signing(actor, id, form));
  }

  @GetMapping(VISIT + "/demands/new")
  ModelAndView demanding(Actor actor, @PathVariable UUID id) {
    return demanding(actor, id, Typed.begun(clock));
  }

  @PostMapping(VISIT + "/demands/new")
  ModelAndView demand(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var due = sent.day("dueOn");
          sent.orThrow();
          visits.demand(actor, sent.id(), id, sent.text("finding"), sent.text("demand"), due);
          return done(id, flash);
        },
        form -> demanding(actor, id, form));
  }

  @GetMapping("/office/demands/{demand}/closure")
  ModelAndView closing(Actor actor, @PathVariable UUID demand, @RequestParam UUID visit) {
    return closing(
        actor, demand, Typed.begun(clock).with("visit", visit).with("closedOn", clock.today()));
  }

  @PostMapping("/office/demands/{demand}/closure")
  ModelAndView close(
      Actor actor,
      @PathVariable UUID demand,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("closedOn");
          sent.orThrow();
          visits.close(actor, demand, on, sent.text("evidence"));
          return done(sent.chosen("visit"), flash);
        },
        form -> closing(actor, demand, form));
  }

  private ModelAndView beginning(Actor actor, UUID mission, Form form) {
    var record = missions.open(actor, mission);
    return page(
        "inspection.begin",
        "/office/missions/" + mission + "/visits/new",
        "/office/missions/" + mission,
        record.mission().title(),
        form,
        List.of(
            Input.of("establishment", "inspection.establishment", Input.Type.SELECT)
                .among(
                    record.establishments().stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList()),
            Input.of("on", "inspection.on", Input.Type.DAY),
            Input.of("at", "inspection.at", Input.Type.SHORT),
            Input.of("present", "inspection.present", Input.Type.TEXT)
                .hinted("inspection.present.hint")));
  }

  private ModelAndView signing(Actor actor, UUID id, Form form) {
    var visit = visits.open(actor, id);
    return page(
        "inspection.sign",
        "/office/visits/" + id + "/minutes",
        "/office/visits/" + id,
        visit.name(),
        form,
        List.of(
            Input.of("number", "inspection.minutes-number", Input.Type.SHORT),
            Input.of("summary", "inspection.summary", Input.Type.AREA),
            Input.of("members", "inspection.signed-team", Input.Type.TICKS)
                .among(
                    missions.open(actor, visit.mission()).team().stream()
                        .map(member -> new Choice("member-" + member.id(), member.name()))
                        .toList()),
            Input.of("signedFor", "inspection.signed-for", Input.Type.TEXT).optional(),
            Input.of("refusal", "inspection.refusal", Input.Type.TEXT)
                .hinted("inspection.refusal.hint")
                .optional(),
            Input.of("witness", "inspection.witness", Input.Type.TEXT).optional(),
            Input.of("on", "inspection.on", Input.Type.DAY),
            Input.of("at", "inspection.at", Input.Type.SHORT)));
  }

  private ModelAndView demanding(Actor actor, UUID id, Form form) {
    return page(
        "inspection.demand.new",
        "/office/visits/" + id + "/demands/new",
        "/office/visits/" + id,
        visits.open(actor, id).name(),
        form,
        List.of(
            Input.of("finding", "inspection.finding", Input.Type.AREA),
            Input.of("demand", "inspection.demand", Input.Type.AREA),
            Input.of("dueOn", "inspection.due-on", Input.Type.DAY)));
  }

  private ModelAndView closing(Actor actor, UUID demand, Form form) {
    var visit = UUID.fromString(form.value("visit"));
    return page(
        "inspection.close",
        "/office/demands/" + demand + "/closure?visit=" + visit,
        "/office/visits/" + visit,
        visits.open(actor, visit).name(),
        form,
        List.of(
            Input.of("closedOn", "inspection.closed-on", Input.Type.DAY),
            Input.of("evidence", "inspection.evidence", Input.Type.AREA)
                .hinted("inspection.evidence.hint")));
  }

  private static ModelAndView page(
      String titleKey, String action, String back, String about, Form form, List<Input> inputs) {
    return Shown.page(
        "regulatory/inspection/web/form",
        new FormPage(titleKey, "", action, back, about, inputs, form));
  }

  private static ModelAndView done(UUID visit, RedirectAttributes flash) {
    return Shown.redirect("/office/visits/" + visit, flash, "inspection.done.saved");
  }
}
