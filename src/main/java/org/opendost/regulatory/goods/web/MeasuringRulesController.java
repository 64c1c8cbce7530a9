package org.opendost.regulatory.goods.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.opendost.regulatory.goods.MeasuringRule;
import org.opendost.regulatory.goods.MeasuringRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The tables of the law with their marks, and another line to set.
@Controller
record MeasuringRulesController(MeasuringRules rules) {

  private static final String LIST = "/office/examinations/rules";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "goods.rules",
          "goods.rule.new",
          "goods.set-rules",
          Cell.key("goods.examinations").to("/office/examinations"),
          List.of(
              Field.among("code", "goods.rule.code", MeasuringRule.Code.class).must(),
              Field.quantity("over", "goods.rule.over").must(),
              Field.quantity("upTo", "goods.rule.up-to"),
              Field.quantity("value", "goods.rule.value").must(),
              Field.number("permitted", "goods.rule.permitted"),
              Field.quantity("factor", "goods.rule.factor")));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    var all = rules.list(actor);
    return PAGES.tables(
        Arrays.stream(MeasuringRule.Code.values()).map(code -> table(code, all)).toList());
  }

  private static LawTable table(MeasuringRule.Code code, List<MeasuringRule> all) {
    return new LawTable(
        "goods.rule.code." + code,
        List.of("goods.rule.reach", "goods.rule.value"),
        all.stream()
            .filter(rule -> rule.code() == code)
            .map(
                rule ->
                    LawLine.of(
                        frame -> List.of(reach(frame, rule), gives(frame, rule)), rule.validity()))
            .toList());
  }

  /// What a line is for.
  private static String reach(Frame frame, MeasuringRule rule) {
    var over = ExaminationPage.figure(frame, rule.over());
    var upTo = rule.upTo();
    return switch (rule.code()) {
      case GOLD_CLASS, WEIGHING_ERROR -> over;
      default ->
          upTo == null
              ? frame.t("goods.rule.above", over)
              : frame.t("goods.rule.between", over, ExaminationPage.figure(frame, upTo));
    };
  }

  /// What a line gives.
  private static String gives(Frame frame, MeasuringRule rule) {
    var value = ExaminationPage.figure(frame, rule.value());
    return rule.code() == MeasuringRule.Code.ACCEPTANCE
        ? frame.t(
            "goods.rule.plan",
            value,
            frame.number(rule.permitted()),
            ExaminationPage.figure(frame, rule.factor()))
        : value;
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    rules.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> rules.set(actor, read(sent)));
  }

  private static MeasuringRule read(Entered sent) {
    var id = sent.id();
    var code = sent.choice("code", MeasuringRule.Code.class);
    var validity = Validity.typed(sent);
    var over = sent.quantity("over");
    var upTo = sent.quantity("upTo");
    var value = sent.quantity("value");
    var permitted = sent.countIfAny("permitted");
    var factor = sent.quantity("factor");
    sent.check();
    return new MeasuringRule(
        id,
        code.get(),
        over,
        upTo.signum() == 0 ? null : upTo,
        value,
        permitted == null ? 0 : permitted,
        factor,
        validity.get());
  }
}
