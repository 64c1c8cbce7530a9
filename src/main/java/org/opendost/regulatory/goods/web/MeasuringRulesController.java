package org.opendost.regulatory.goods.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.goods.MeasuringRule;
import org.opendost.regulatory.goods.MeasuringRules;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The tables of the law with their marks, and another line to set.
@Controller
class MeasuringRulesController {

  private static final String LIST = "/office/examinations/rules";

  private final MeasuringRules rules;
  private final OfficeClock clock;

  MeasuringRulesController(MeasuringRules rules, OfficeClock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return Shown.page("regulatory/goods/web/rules", new MeasuringRulesPage(rules.list(actor)));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    rules.require(actor);
    return page(EntryPage.begun(clock));
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          var code = sent.choice("code", MeasuringRule.Code.class);
          var from = sent.day("from");
          var until = sent.dayIfAny("until");
          var over = sent.quantity("over");
          var upTo = sent.quantity("upTo");
          var value = sent.quantity("value");
          var permitted = sent.countIfAny("permitted");
          var factor = sent.quantity("factor");
          sent.check();
          rules.set(
              actor,
              new MeasuringRule(
                  id,
                  code.get(),
                  from.get(),
                  until,
                  over,
                  upTo.signum() == 0 ? null : upTo,
                  value,
                  permitted == null ? 0 : permitted,
                  factor,
                  sent.text("article"),
                  sent.ticked("confirmed"),
                  sent.text("remark")));
          return Shown.redirect(LIST, flash, "inspection.done.saved");
        },
        MeasuringRulesController::page);
  }

  private static ModelAndView page(Form form) {
    return SiteForms.page(
        "goods.rule.new",
        "goods.rule.new.lead",
        LIST + "/new",
        Cell.key("goods.rules").to(LIST),
        form,
        List.of(
            Field.among("code", "goods.rule.code", MeasuringRule.Code.class).must(),
            Field.day("from", "inspection.limit.from").must(),
            Field.day("until", "inspection.limit.until"),
            Field.quantity("over", "goods.rule.over").must(),
            Field.quantity("upTo", "goods.rule.up-to"),
            Field.quantity("value", "goods.rule.value").must(),
            Field.number("permitted", "goods.rule.permitted"),
            Field.quantity("factor", "goods.rule.factor"),
            Field.line("article", "inspection.limit.article").must(),
            Field.box("confirmed", "inspection.limit.confirmed"),
            Field.text("remark", "inspection.limit.remark")));
  }
}
