package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.procedure.calendar.Limit;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.LegalLimit;
import org.opendost.regulatory.inspection.LegalLimits;
import org.opendost.regulatory.inspection.LimitCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The times the law gives, with their marks, and another one to set.
@Controller
class MissionLimitsController {

  private static final String LIST = "/office/missions/limits";
  private static final int MOST = 365;

  private final LegalLimits limits;
  private final OfficeClock clock;

  MissionLimitsController(LegalLimits limits, OfficeClock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return Shown.page("regulatory/inspection/web/limits", new LimitsPage(limits.list(actor)));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    limits.require(actor);
    return page(EntryPage.begun(clock));
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var from = sent.day("from");
          var until = sent.dayIfAny("until");
          var kind = sent.choice("kind", Kind.class);
          var code = sent.choice("code", LimitCode.class);
          var amount = sent.number("amount", 1, MOST);
          var unit = sent.choice("unit", Limit.Unit.class);
          sent.check();
          limits.set(
              actor,
              new LegalLimit(
                  sent.id(),
                  kind.get(),
                  code.get(),
                  from.get(),
                  until,
                  new Limit(amount.get(), unit.get()),
                  sent.text("article"),
                  sent.ticked("confirmed"),
                  sent.text("remark")));
          return Shown.redirect(LIST, flash, "inspection.done.saved");
        },
        MissionLimitsController::page);
  }

  private static ModelAndView page(Form form) {
    return SiteForms.ofMissions(
        "inspection.limit.new",
        LIST + "/new",
        LIST,
        form,
        List.of(
            Field.among("kind", "inspection.kind", Kind.class).must(),
            Field.among(
                    "code",
                    "inspection.limit.code",
                    "inspection.limit.",
                    List.of(LimitCode.values()))
                .must(),
            Field.day("from", "inspection.limit.from").must(),
            Field.day("until", "inspection.limit.until"),
            Field.number("amount", "inspection.limit.amount").must(),
            Field.among(
                    "unit",
                    "inspection.limit.unit",
                    "inspection.unit.",
                    List.of(Limit.Unit.values()))
                .must(),
            Field.line("article", "inspection.limit.article").must(),
            Field.box("confirmed", "inspection.limit.confirmed"),
            Field.text("remark", "inspection.limit.remark")));
  }
}
