package org.opendost.regulatory.goods.web;

import java.util.List;
import org.opendost.platform.page.Frame;
import org.opendost.regulatory.goods.MeasuringRule;

/// The tables of the law.
public record MeasuringRulesPage(List<MeasuringRule> rules) {

  public MeasuringRulesPage {
    rules = List.copyOf(rules);
  }

  /// The lines of a table.
  public List<MeasuringRule> of(MeasuringRule.Code code) {
    return rules.stream().filter(rule -> rule.code() == code).toList();
  }

  /// What a line is for.
  public String reach(Frame frame, MeasuringRule rule) {
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
  public String gives(Frame frame, MeasuringRule rule) {
    var value = ExaminationPage.figure(frame, rule.value());
    return rule.code() == MeasuringRule.Code.ACCEPTANCE
        ? frame.t(
            "goods.rule.plan",
            value,
            frame.number(rule.permitted()),
            ExaminationPage.figure(frame, rule.factor()))
        : value;
  }
}
