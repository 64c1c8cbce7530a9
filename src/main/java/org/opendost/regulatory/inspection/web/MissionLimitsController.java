package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
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
    limits.list(actor);
    return page(Typed.begun(clock));
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var from = sent.day("from");
          var until = sent.dayIfAny("until");
          var kind = sent.choice("kind", Kind.class);
          var code = sent.choice("code", LimitCode.class);
          var amount = sent.number("amount", 1, MOST);
          var unit = sent.choice("unit", Limit.Unit.class);
          sent.orThrow();
          limits.set(
              actor,
              new LegalLimit(
                  sent.id(),
                  kind,
                  code,
                  from,
                  until,
                  new Limit(amount, unit),
                  sent.text("article"),
                  sent.ticked("confirmed"),
                  sent.text("remark")));
          return Shown.redirect(LIST, flash, "inspection.done.saved");
        },
        MissionLimitsController::page);
  }

  private static ModelAndView page(Form form) {
    return Shown.page(
        "regulatory/inspection/web/form",
        new FormPage(
            "inspection.limit.new",
            "",
            LIST + "/new",
            LIST,
            "",
            List.of(
                Input.of("kind", "inspection.kind", Input.Type.SELECT)
                    .among("inspection.kind.", Kind.values()),
                Input.of("code", "inspection.limit.code", Input.Type.SELECT)
                    .among("inspection.limit.", LimitCode.values()),
                Input.of("from", "inspection.limit.from", Input.Type.DAY),
                Input.of("until", "inspection.limit.until", Input.Type.DAY).optional(),
                Input.of("amount", "inspection.limit.amount", Input.Type.FIGURE),
                Input.of("unit", "inspection.limit.unit", Input.Type.SELECT)
                    .among("inspection.unit.", Limit.Unit.values()),
                Input.of("article", "inspection.limit.article", Input.Type.TEXT),
                Input.of("confirmed", "inspection.limit.confirmed", Input.Type.TICK).optional(),
                Input.of("remark", "inspection.limit.remark", Input.Type.AREA).optional()),
            form));
  }
}
