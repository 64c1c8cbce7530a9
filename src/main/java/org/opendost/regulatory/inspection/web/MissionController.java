package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.inspection.Decision;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.TeamMember;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One mission until the team sets out: its page, team, establishments, decision.
@Controller
@RequestMapping("/office/missions/{id:[0-9a-f-]{36}}")
class MissionController {

  private static final int NAMES = 3;

  private final Missions missions;
  private final Organisations organisations;
  private final People people;
  private final OfficeClock clock;

  MissionController(
      Missions missions, Organisations organisations, People people, OfficeClock clock) {
    this.missions = missions;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/inspection/web/mission",
        new MissionPage(missions.open(actor, id), clock.instant()));
  }

  @GetMapping("/team")
  ModelAndView team(Actor actor, @PathVariable UUID id) {
    return joining(actor, id, Typed.begun(clock).with("role", "MEMBER"));
  }

  @PostMapping("/team")
  ModelAndView join(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var person = sent.chosen("person");
          var role = sent.choice("role", TeamMember.Role.class);
          sent.orThrow();
          missions.join(
              actor,
              sent.id(),
              id,
              person,
              role,
              sent.ticked("controller"),
              sent.text("certificate"));
          return done(id, flash, "inspection.done.saved");
        },
        form -> joining(actor, id, form));
  }

  @PostMapping("/team/{member}/removal")
  ModelAndView leave(
      Actor actor, @PathVariable UUID id, @PathVariable UUID member, RedirectAttributes flash) {
    missions.leave(actor, id, member);
    return done(id, flash, "inspection.done.saved");
  }

  @GetMapping("/establishments")
  ModelAndView establishments(Actor actor, @PathVariable UUID id) {
    return aiming(actor, id, Typed.begun(clock));
  }

  @PostMapping("/establishments")
  ModelAndView aim(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var organisation = organisation(actor, sent.text("organisation"));
          missions.aim(actor, sent.id(), id, organisation.id(), sent.text("place"));
          return done(id, flash, "inspection.done.aimed", organisation.name());
        },
        form -> aiming(actor, id, form));
  }

  @GetMapping("/decision")
  ModelAndView decision(Actor actor, @PathVariable UUID id) {
    var plan = missions.find(actor, id).plan();
    return deciding(
        actor,
        id,
        Typed.begun(clock)
            .with("signedOn", clock.today())
            .with("from", plan.from())
            .with("until", plan.until())
            .with("basis", plan.ground()));
  }

  @PostMapping("/decision")
  ModelAndView decide(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var signed = sent.day("signedOn");
          var from = sent.day("from");
          var until = sent.day("until");
          sent.orThrow();
          missions.decide(
              actor,
              id,
              new Decision(
                  sent.text("number"),
                  signed,
                  sent.text("signer"),
                  sent.text("basis"),
                  sent.text("subject"),
                  from,
                  until));
          return done(id, flash, "inspection.done.decided");
        },
        form -> deciding(actor, id, form));
  }

  /// The one organisation of that tax code or name.
  private Organisation organisation(Actor actor, String typed) {
    if (typed.isBlank()) {
      throw new InvalidInput("organisation", "input.required");
    }
    var found = organisations.named(actor, typed, NAMES + 1);
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw new InvalidInput("organisation", "inspection.fault.unknown-organisation", typed);
    }
    throw new InvalidInput(
        "organisation",
        "inspection.fault.several-organisations",
        String.join("; ", found.stream().limit(NAMES).map(Organisation::name).toList()));
  }

  private ModelAndView joining(Actor actor, UUID id, Form form) {
    return page(
        actor,
        id,
        "team",
        "inspection.join",
        "inspection.join.lead",
        form,
        List.of(
            Input.of("person", "inspection.person", Input.Type.SELECT)
                .among(
                    people.staff(actor, clock.today()).stream()
                        .map(
                            each ->
                                new Choice(
                                    each.person().id().toString(),
                                    each.person().name() + " – " + each.title()))
                        .toList()),
            Input.of("role", "inspection.role", Input.Type.SELECT)
                .among("inspection.role.", TeamMember.Role.values()),
            Input.of("controller", "inspection.is-controller", Input.Type.TICK).optional(),
            Input.of("certificate", "inspection.certificate", Input.Type.TEXT).optional()));
  }

  private ModelAndView aiming(Actor actor, UUID id, Form form) {
    return page(
        actor,
        id,
        "establishments",
        "inspection.aim",
        "",
        form,
        List.of(
            Input.of("organisation", "inspection.organisation", Input.Type.TEXT)
                .hinted("inspection.organisation.hint"),
            Input.of("place", "inspection.place", Input.Type.TEXT)
                .hinted("inspection.place.hint")
                .optional()));
  }

  private ModelAndView deciding(Actor actor, UUID id, Form form) {
    return page(
        actor,
        id,
        "decision",
        "inspection.decide",
        "",
        form,
        List.of(
            Input.of("number", "inspection.decision", Input.Type.SHORT),
            Input.of("signedOn", "inspection.signed-on", Input.Type.DAY),
            Input.of("signer", "inspection.signer", Input.Type.TEXT),
            Input.of("basis", "inspection.basis", Input.Type.AREA),
            Input.of("subject", "inspection.subject", Input.Type.AREA),
            Input.of("from", "inspection.from", Input.Type.DAY),
            Input.of("until", "inspection.until", Input.Type.DAY)));
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

  private static ModelAndView done(
      UUID id, RedirectAttributes flash, String key, Object... arguments) {
    return Shown.redirect("/office/missions/" + id, flash, key, arguments);
  }
}
