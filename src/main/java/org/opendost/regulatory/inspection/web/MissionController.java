package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.directory.parties.People;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.Decision;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.NewMember;
import org.opendost.regulatory.inspection.Sequel;
import org.opendost.regulatory.inspection.TeamMember;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One mission until the team sets out: its page, team, establishments, decision.
@Controller
@RequestMapping("/office/missions/{id:[0-9a-f-]{36}}")
class MissionController {

  private static final String SAVED = "inspection.done.saved";

  private final Missions missions;
  private final NamedOrganisations organisations;
  private final People people;
  private final List<Sequel> sequels;
  private final OfficeClock clock;

  MissionController(
      Missions missions,
      NamedOrganisations organisations,
      People people,
      List<Sequel> sequels,
      OfficeClock clock) {
    this.missions = missions;
    this.organisations = organisations;
    this.people = people;
    this.sequels = List.copyOf(sequels);
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/inspection/web/mission",
        new MissionPage(
            missions.open(actor, id), SequelPart.ofMission(sequels, actor, id), clock.instant()));
  }

  @GetMapping("/team")
  ModelAndView team(Actor actor, @PathVariable UUID id) {
    return joining(actor, id, EntryPage.begun(clock).with("role", "MEMBER"));
  }

  @PostMapping("/team")
  ModelAndView join(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var person = entered.chosen("person");
          var role = entered.choice("role", TeamMember.Role.class);
          entered.check();
          var who =
              new NewMember(
                  entered.id(),
                  id,
                  person.get(),
                  role.get(),
                  entered.ticked("controller"),
                  entered.text("certificate"),
                  entered.text("changedBy"));
          if (missions.find(actor, id).decision() == null) {
            missions.join(actor, who);
          } else {
            missions.change(actor, who);
          }
          return sent.done(SiteForms.address(id), SAVED);
        },
        form -> joining(actor, id, form));
  }

  @PostMapping("/team/{member}/removal")
  ModelAndView leave(
      Actor actor, @PathVariable UUID id, @PathVariable UUID member, RedirectAttributes flash) {
    missions.leave(actor, id, member);
    return Shown.redirect(SiteForms.address(id), flash, SAVED);
  }

  @GetMapping("/conflicts")
  ModelAndView conflicts(Actor actor, @PathVariable UUID id) {
    missions.require(actor);
    return declaring(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/conflicts")
  ModelAndView declare(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var member = entered.chosen("member");
          var establishment = entered.chosen("establishment");
          entered.check();
          missions.declare(
              actor, entered.id(), id, member.get(), establishment.get(), entered.text("reason"));
          return sent.done(SiteForms.address(id), SAVED);
        },
        form -> declaring(actor, id, form));
  }

  @GetMapping("/establishments")
  ModelAndView establishments(Actor actor, @PathVariable UUID id) {
    return aiming(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/establishments")
  ModelAndView aim(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var organisation = organisations.one(actor, "organisation", entered.text("organisation"));
          missions.aim(actor, entered.id(), id, organisation.id(), entered.text("place"));
          return sent.done(SiteForms.address(id), "inspection.done.aimed", organisation.name());
        },
        form -> aiming(actor, id, form));
  }

  @GetMapping("/decision")
  ModelAndView decision(Actor actor, @PathVariable UUID id) {
    var plan = missions.find(actor, id).plan();
    return deciding(
        actor,
        id,
        EntryPage.begun(clock)
            .with("signedOn", clock.today())
            .with("from", plan.from())
            .with("until", plan.until())
            .with("basis", plan.ground()));
  }

  @PostMapping("/decision")
  ModelAndView decide(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var signed = entered.day("signedOn");
          var from = entered.day("from");
          var until = entered.day("until");
          entered.check();
          missions.decide(
              actor,
              id,
              new Decision(
                  entered.text("number"),
                  signed.get(),
                  entered.text("signer"),
                  entered.text("basis"),
                  entered.text("subject"),
                  from.get(),
                  until.get()));
          return sent.done(SiteForms.address(id), "inspection.done.decided");
        },
        form -> deciding(actor, id, form));
  }

  private ModelAndView joining(Actor actor, UUID id, Form form) {
    var mission = missions.find(actor, id);
    var fields =
        Stream.of(
            Field.choice(
                    "person",
                    "inspection.person",
                    people.staff(actor, clock.today()).stream()
                        .map(
                            each ->
                                new Choice(
                                    each.person().id().toString(),
                                    each.person().name() + " – " + each.title()))
                        .toList())
                .must(),
            Field.among("role", "inspection.role", TeamMember.Role.class).must(),
            Field.box("controller", "inspection.is-controller"),
            Field.line("certificate", "inspection.certificate"));
    var change = Field.line("changedBy", "inspection.changed-by").must().withHint();
    return SiteForms.of(
        mission,
        "team",
        "inspection.join",
        "inspection.join.lead",
        form,
        (mission.decision() == null ? fields : Stream.concat(Stream.of(change), fields)).toList());
  }

  private ModelAndView declaring(Actor actor, UUID id, Form form) {
    var record = missions.open(actor, id);
    return SiteForms.of(
        record.mission(),
        "conflicts",
        "inspection.declare",
        record.mission().decision() == null
            ? "inspection.declare.lead"
            : "inspection.declare.lead-decided",
        form,
        List.of(
            Field.choice(
                    "member",
                    "inspection.person",
                    record.team().stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList())
                .must(),
            Field.choice(
                    "establishment",
                    "inspection.establishment",
                    record.establishments().stream()
                        .map(
                            each ->
                                new Choice(
                                    each.id().toString(), each.name() + " – " + each.place()))
                        .toList())
                .must(),
            Field.text("reason", "inspection.conflict.reason").must()));
  }

  private ModelAndView aiming(Actor actor, UUID id, Form form) {
    return SiteForms.of(
        missions.find(actor, id),
        "establishments",
        "inspection.aim",
        "",
        form,
        List.of(
            Field.line("organisation", "inspection.organisation").must().withHint(),
            Field.line("place", "inspection.place").withHint()));
  }

  private ModelAndView deciding(Actor actor, UUID id, Form form) {
    return SiteForms.of(
        missions.find(actor, id),
        "decision",
        "inspection.decide",
        "",
        form,
        List.of(
            Field.brief("number", "inspection.decision").must(),
            Field.day("signedOn", "inspection.signed-on").must(),
            Field.line("signer", "inspection.signer").must(),
            Field.text("basis", "inspection.basis").must(),
            Field.text("subject", "inspection.subject").must(),
            Field.day("from", "inspection.from").must(),
            Field.day("until", "inspection.until").must()));
  }
}
