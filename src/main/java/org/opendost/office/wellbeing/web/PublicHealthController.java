package org.opendost.office.wellbeing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Campaigns;
import org.opendost.office.wellbeing.Declaration;
import org.opendost.office.wellbeing.Declarations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The form by which visitors and staff declare their health, and withdraw what they declared.
@Controller
@RequestMapping(WellbeingPages.DECLARE)
class PublicHealthController {

  private final Declarations declarations;
  private final Campaigns campaigns;
  private final OfficeClock clock;

  PublicHealthController(Declarations declarations, Campaigns campaigns, OfficeClock clock) {
    this.declarations = declarations;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(Actor actor) {
    var form = EntryPage.blank().with("nationality", "Việt Nam");
    return form(actor, actor.isOfficer() ? form.with("name", actor.name()) : form, Form.empty());
  }

  private ModelAndView form(Actor actor, Form form, Form withdrawal) {
    var today = clock.today();
    var campaign =
        campaigns
            .on(actor)
            .filter(on -> on.opens(Campaign.Feature.DECLARATIONS, today))
            .orElse(null);
    var eraseOn =
        campaigns.ruleToday(actor).map(rule -> today.plusDays(rule.keepDays())).orElse(null);
    return Shown.page(
        "office/wellbeing/web/declare", new DeclarePage(campaign, eraseOn, form, withdrawal));
  }

  @PostMapping
  ModelAndView declare(Actor actor, SentForm sent, HttpServletRequest request) {
    return sent.saved(
        entered -> {
          var typed = read(entered);
          var health = health(entered);
          var kept =
              declarations.declare(
                  actor, typed, health, entered.ticked("consent"), request.getRemoteAddr());
          return sent.done(
              WellbeingPages.DECLARE + "/" + kept.declaration().id(), "wellbeing.done.declared");
        },
        form -> form(actor, form, Form.empty()));
  }

  private Declaration read(Entered entered) {
    var id = entered.id();
    entered.agreed("consent", "wellbeing.fault.consent");
    entered.line("name");
    var year = entered.number("birthYear", 1900, clock.today().getYear());
    var sex = entered.choice("sex", Declaration.Sex.class);
    for (var must : List.of("nationality", "address", "phone")) {
      entered.line(must);
    }
    entered.check();
    return new Declaration(
        id,
        "",
        false,
        entered.text("name"),
        year.get(),
        sex.get(),
        entered.text("nationality"),
        entered.text("paper"),
        entered.text("address"),
        entered.text("phone"),
        entered.text("email"),
        clock.instant(),
        clock.today());
  }

  private static Declaration.Health health(Entered entered) {
    return new Declaration.Health(
        WellbeingPages.ticked(Declaration.Symptom.values(), entered::ticked),
        WellbeingPages.ticked(Declaration.Exposure.values(), entered::ticked),
        entered.text("travel"));
  }

  @GetMapping("/{id}")
  ModelAndView receipt(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/wellbeing/web/receipt", new HealthPage(declarations.receipt(actor, id)));
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(Actor actor, SentForm sent, HttpServletRequest request) {
    return sent.saved(
        entered -> {
          if (!declarations.withdraw(actor, entered.text("code"), request.getRemoteAddr())) {
            throw new InvalidInput("code", "wellbeing.fault.code");
          }
          return sent.done(WellbeingPages.DECLARE, "wellbeing.done.withdrawn");
        },
        withdrawal -> form(actor, EntryPage.blank().with("nationality", "Việt Nam"), withdrawal));
  }
}
