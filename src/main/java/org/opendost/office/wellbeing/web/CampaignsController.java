package org.opendost.office.wellbeing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Campaigns;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Campaigns: the list, one of them, entered, corrected, switched on and off.
@Controller
class CampaignsController {

  private final Campaigns campaigns;
  private final Lists lists;
  private final OfficeClock clock;

  CampaignsController(Campaigns campaigns, Lists lists, OfficeClock clock) {
    this.campaigns = campaigns;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(WellbeingPages.HOME)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        WellbeingPages.LIST,
        "campaigns",
        "dot-phong-chong-dich",
        List.of(
            Column.of("wellbeing.campaign").sorts("name").filters("name"),
            Column.of("wellbeing.directive"),
            Column.of("wellbeing.from").sorts("from"),
            Column.of("wellbeing.until"),
            Column.of("wellbeing.responsible"),
            Column.of("wellbeing.state")
                .among("state", "wellbeing.state.", List.of("on", "off", "ready"))),
        ask -> campaigns.list(actor, ask),
        campaign ->
            List.of(
                Cell.of(campaign.name()).to(at(campaign.id())),
                Cell.of(campaign.directive()),
                Cell.of(campaign.from()),
                Cell.of(campaign.until()),
                Cell.of(campaign.responsibleName()),
                Cell.key("wellbeing.state." + campaign.state())
                    .toned(CampaignPage.tone(campaign))));
  }

  @GetMapping(WellbeingPages.CAMPAIGNS + "/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/wellbeing/web/campaign",
        new CampaignPage(campaigns.get(actor, id), campaigns.rules(actor, id)));
  }

  @GetMapping(WellbeingPages.CAMPAIGNS + "/new")
  ModelAndView begin(Actor actor) {
    return writing(actor, EntryPage.blank().with("from", clock.today()).with("version", 1));
  }

  @PostMapping(WellbeingPages.CAMPAIGNS + "/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var written = campaigns.write(actor, read(entered, null));
          return sent.done(at(written.id()), "wellbeing.done.saved");
        },
        form -> writing(actor, form));
  }

  private ModelAndView writing(Actor actor, Form form) {
    return WellbeingPages.entry(
        "campaign",
        form,
        fields(actor),
        WellbeingPages.CAMPAIGNS + "/new",
        Cell.key("wellbeing.title").to(WellbeingPages.HOME));
  }

  @GetMapping(WellbeingPages.CAMPAIGNS + "/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    campaigns.require(actor);
    var known = campaigns.get(actor, id);
    var form =
        EntryPage.blank()
            .with("version", known.version())
            .with("name", known.name())
            .with("directive", known.directive())
            .with("directiveOn", known.directiveOn())
            .with("issuer", known.issuer())
            .with("from", known.from())
            .with("until", known.until())
            .with("distance", known.distance().toPlainString().replace('.', ','))
            .with("responsible", known.responsible());
    for (var feature : known.features()) {
      form = form.with(feature.name(), "true");
    }
    return correcting(actor, known, form);
  }

  @PostMapping(WellbeingPages.CAMPAIGNS + "/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          campaigns.correct(actor, read(entered, id));
          return sent.done(at(id), "wellbeing.done.saved");
        },
        form -> correcting(actor, campaigns.get(actor, id), form));
  }

  private ModelAndView correcting(Actor actor, Campaign known, Form form) {
    return WellbeingPages.entry(
        "campaign-correction",
        form,
        fields(actor),
        at(known.id()) + "/edit",
        Cell.of(known.name()).to(at(known.id())));
  }

  private List<Field> fields(Actor actor) {
    return List.of(
        Field.hidden("version"),
        Field.line("name", "wellbeing.campaign").must(),
        Field.brief("directive", "wellbeing.directive").must().withHint(),
        Field.day("directiveOn", "wellbeing.directive-on").must(),
        Field.line("issuer", "wellbeing.issuer").must(),
        Field.day("from", "wellbeing.from").must(),
        Field.day("until", "wellbeing.until").withHint(),
        Field.boxes(
            "features", "wellbeing.features", "wellbeing.feature.", Campaign.Feature.values()),
        Field.quantity("distance", "wellbeing.distance").withHint(),
        Field.choice(
                "responsible",
                "wellbeing.responsible",
                campaigns.officers(actor).stream()
                    .map(officer -> new Choice(officer.id().toString(), officer.name()))
                    .toList())
            .must()
            .withHint());
  }

  private static Campaign read(Entered entered, @Nullable UUID known) {
    var id = entered.id();
    for (var must : List.of("name", "directive", "issuer")) {
      entered.line(must);
    }
    var version = entered.count("version");
    var directiveOn = entered.day("directiveOn");
    var from = entered.day("from");
    var until = entered.dayIfAny("until");
    var distance = entered.quantity("distance");
    var responsible = entered.chosen("responsible");
    entered.check();
    return new Campaign(
        known == null ? id : known,
        entered.text("name"),
        entered.text("directive"),
        directiveOn.get(),
        entered.text("issuer"),
        from.get(),
        until,
        WellbeingPages.ticked(Campaign.Feature.values(), entered::ticked),
        distance,
        responsible.get(),
        "",
        false,
        null,
        "",
        version.get(),
        "");
  }

  @GetMapping(WellbeingPages.CAMPAIGNS + "/{id}/switch")
  ModelAndView switching(Actor actor, @PathVariable UUID id) {
    campaigns.require(actor);
    return switching(campaigns.get(actor, id), EntryPage.blank());
  }

  @PostMapping(WellbeingPages.CAMPAIGNS + "/{id}/switch")
  ModelAndView turn(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          if (entered.text("to").equals("off")) {
            campaigns.switchOff(actor, id, entered.text("why"));
            return sent.done(at(id), "wellbeing.done.off");
          }
          campaigns.switchOn(actor, id, entered.text("why"));
          return sent.done(at(id), "wellbeing.done.on");
        },
        form -> switching(campaigns.get(actor, id), form));
  }

  private static ModelAndView switching(Campaign known, Form form) {
    return WellbeingPages.entry(
        known.on() ? "off" : "on",
        form.with("to", known.on() ? "off" : "on"),
        List.of(Field.hidden("to"), Field.text("why", "wellbeing.switched-why").must().withHint()),
        at(known.id()) + "/switch",
        Cell.of(known.name()).to(at(known.id())));
  }

  static String at(UUID id) {
    return WellbeingPages.CAMPAIGNS + "/" + id;
  }
}
