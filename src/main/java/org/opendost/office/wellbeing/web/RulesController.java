package org.opendost.office.wellbeing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Campaigns;
import org.opendost.office.wellbeing.Rule;
import org.opendost.office.wellbeing.Share;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.platform.register.Validity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a campaign asks for, set from a day on.
@Controller
record RulesController(Campaigns campaigns) {

  @GetMapping(WellbeingPages.CAMPAIGNS + "/{id}/rules/new")
  ModelAndView form(Actor actor, @PathVariable UUID id) {
    campaigns.require(actor);
    var campaign = campaigns.get(actor, id);
    return form(
        actor,
        id,
        EntryPage.blank()
            .with("from", campaign.from())
            .with("presentLeast", 1)
            .with("everyDay", "true")
            .with("keepDays", 14));
  }

  @PostMapping(WellbeingPages.CAMPAIGNS + "/{id}/rules/new")
  ModelAndView set(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          campaigns.setRule(actor, read(entered, id));
          return sent.done(CampaignsController.at(id), "register.law.set");
        },
        form -> form(actor, id, form));
  }

  private ModelAndView form(Actor actor, UUID id, Form form) {
    var fields =
        new ArrayList<>(
            List.of(
                Field.brief("homeLeast", "wellbeing.home-least").withHint(),
                Field.brief("homeMost", "wellbeing.home-most").withHint(),
                Field.number("presentLeast", "wellbeing.present-least").must(),
                Field.box("everyDay", "wellbeing.every-day"),
                Field.number("keepDays", "wellbeing.keep-days").must().withHint()));
    fields.addAll(Validity.fields());
    return WellbeingPages.entry(
        "rule",
        form,
        fields,
        CampaignsController.at(id) + "/rules/new",
        Cell.of(campaigns.get(actor, id).name()).to(CampaignsController.at(id)));
  }

  private static Rule read(Entered entered, UUID campaign) {
    var id = entered.id();
    var present = entered.number("presentLeast", 0, 1000);
    var keep = entered.number("keepDays", 1, 90);
    var validity = Validity.typed(entered);
    entered.check();
    return new Rule(
        id,
        campaign,
        share(entered, "homeLeast"),
        share(entered, "homeMost"),
        present.get(),
        entered.ticked("everyDay"),
        keep.get(),
        validity.get());
  }

  private static @Nullable Share share(Entered entered, String name) {
    var text = entered.text(name);
    return text.isEmpty()
        ? null
        : Share.read(text).orElseThrow(() -> new InvalidInput(name, "wellbeing.fault.share"));
  }
}
