package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.Minutes;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Sequel;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.Visit;
import org.opendost.regulatory.inspection.VisitEvidence;
import org.opendost.regulatory.inspection.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The work on site, on a telephone before all: a visit, its minutes, its demands.
@Controller
class VisitController {

  private static final String VISIT = "/office/visits/{id:[0-9a-f-]{36}}";
  private static final String SAVED = "inspection.done.saved";

  private final Visits visits;
  private final Missions missions;
  private final List<VisitEvidence> evidence;
  private final List<Sequel> sequels;
  private final OfficeClock clock;

  VisitController(
      Visits visits,
      Missions missions,
      List<VisitEvidence> evidence,
      List<Sequel> sequels,
      OfficeClock clock) {
    this.visits = visits;
    this.missions = missions;
    this.evidence = List.copyOf(evidence);
    this.sequels = List.copyOf(sequels);
    this.clock = clock;
  }

  @GetMapping("/office/missions/{mission:[0-9a-f-]{36}}/visits/new")
  ModelAndView beginning(
      Actor actor, @PathVariable UUID mission, @RequestParam UUID establishment) {
    return beginning(actor, mission, EntryPage.begun(clock).with("establishment", establishment));
  }

  @PostMapping("/office/missions/{mission:[0-9a-f-]{36}}/visits/new")
  ModelAndView begin(Actor actor, @PathVariable UUID mission, SentForm sent) {
    return sent.saved(
        entered -> {
          var at = entered.moment("on", "at");
          var establishment = entered.chosen("establishment");
          entered.check();
          var visit =
              visits.begin(
                  actor, entered.id(), establishment.get(), at.get(), entered.text("present"));
          return sent.done(address(visit.id()), SAVED);
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
                            each.isOpenAfterMinutes(),
                            each.of(actor, id)))
                .toList(),
            SequelPart.ofMission(sequels, actor, visit.mission()),
            clock.today()));
  }

  @GetMapping(VISIT + "/minutes")
  ModelAndView minutes(Actor actor, @PathVariable UUID id) {
    return signing(actor, id, EntryPage.begun(clock));
  }

  @PostMapping(VISIT + "/minutes")
  ModelAndView sign(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var at = entered.moment("on", "at");
          entered.check();
          var team = missions.open(actor, visits.open(actor, id).mission()).team();
          visits.sign(
              actor,
              id,
              new Minutes(
                  entered.text("number"),
                  at.get(),
                  team.stream()
                      .map(TeamMember::id)
                      .filter(member -> entered.ticked("member-" + member))
                      .toList(),
                  entered.text("signedFor"),
                  entered.text("refusal"),
                  entered.text("witness"),
                  entered.text("summary")));
          return sent.done(address(id), SAVED);
        },
        form -> signing(actor, id, form));
  }

  @GetMapping(VISIT + "/demands/new")
  ModelAndView demanding(Actor actor, @PathVariable UUID id) {
    return demanding(actor, id, EntryPage.begun(clock));
  }

  @PostMapping(VISIT + "/demands/new")
  ModelAndView demand(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var due = entered.day("dueOn");
          entered.check();
          visits.demand(
              actor, entered.id(), id, entered.text("finding"), entered.text("demand"), due.get());
          return sent.done(address(id), SAVED);
        },
        form -> demanding(actor, id, form));
  }

  @GetMapping("/office/demands/{demand}/closure")
  ModelAndView closing(Actor actor, @PathVariable UUID demand) {
    return closing(actor, demand, EntryPage.begun(clock).with("closedOn", clock.today()));
  }

  @PostMapping("/office/demands/{demand}/closure")
  ModelAndView close(Actor actor, @PathVariable UUID demand, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("closedOn");
          entered.check();
          visits.close(actor, demand, on.get(), entered.text("evidence"));
          return sent.done(address(visits.demanded(actor, demand).visit()), SAVED);
        },
        form -> closing(actor, demand, form));
  }

  private ModelAndView beginning(Actor actor, UUID mission, Form form) {
    var record = missions.open(actor, mission);
    return SiteForms.of(
        record.mission(),
        "visits/new",
        "inspection.begin",
        "",
        form,
        List.of(
            Field.choice(
                    "establishment",
                    "inspection.establishment",
                    record.establishments().stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList())
                .must(),
            Field.day("on", "inspection.on").must(),
            Field.brief("at", "inspection.at").must(),
            Field.line("present", "inspection.present").must().withHint()));
  }

  private ModelAndView signing(Actor actor, UUID id, Form form) {
    var visit = visits.open(actor, id);
    return page(
        visit,
        "inspection.sign",
        address(id) + "/minutes",
        form,
        List.of(
            Field.brief("number", "inspection.minutes-number").must(),
            Field.text("summary", "inspection.summary").must(),
            Field.boxes(
                "members",
                "inspection.signed-team",
                missions.open(actor, visit.mission()).team().stream()
                    .map(member -> new Choice("member-" + member.id(), member.name()))
                    .toList()),
            Field.line("signedFor", "inspection.signed-for"),
            Field.line("refusal", "inspection.refusal").withHint(),
            Field.line("witness", "inspection.witness"),
            Field.day("on", "inspection.on").must(),
            Field.brief("at", "inspection.at").must()));
  }

  private ModelAndView demanding(Actor actor, UUID id, Form form) {
    return page(
        visits.open(actor, id),
        "inspection.demand.new",
        address(id) + "/demands/new",
        form,
        List.of(
            Field.text("finding", "inspection.finding").must(),
            Field.text("demand", "inspection.demand").must(),
            Field.day("dueOn", "inspection.due-on").must()));
  }

  private ModelAndView closing(Actor actor, UUID demand, Form form) {
    return page(
        visits.open(actor, visits.demanded(actor, demand).visit()),
        "inspection.close",
        "/office/demands/" + demand + "/closure",
        form,
        List.of(
            Field.day("closedOn", "inspection.closed-on").must(),
            Field.text("evidence", "inspection.evidence").must().withHint()));
  }

  private static ModelAndView page(
      Visit visit, String titleKey, String action, Form form, List<Field> fields) {
    var back = Cell.of(visit.name()).to(address(visit.id()));
    return SiteForms.page(titleKey, "", action, back, form, fields);
  }

  private static String address(UUID visit) {
    return "/office/visits/" + visit;
  }
}
