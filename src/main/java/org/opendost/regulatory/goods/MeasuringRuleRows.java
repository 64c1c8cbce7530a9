package org.opendost.regulatory.goods;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLine;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of the law by which examined things are judged.
@Component
class MeasuringRuleRows {

  private final JdbcClient jdbc;

  MeasuringRuleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All lines, by table, the least first.
  List<MeasuringRule> all() {
    return jdbc.sql("select * from goods.measuring_rule order by code, over_amount, from_on desc")
        .query(
            (row, n) ->
                new MeasuringRule(
                    row.getObject("id", UUID.class),
                    MeasuringRule.Code.valueOf(row.getString("code")),
                    row.getBigDecimal("over_amount"),
                    row.getBigDecimal("up_to"),
                    row.getBigDecimal("value"),
                    row.getInt("permitted"),
                    row.getBigDecimal("factor"),
                    Validity.of(row)))
        .list();
  }

  /// Writes one; the one for the same amount that held before ends on the day before it.
  void insert(MeasuringRule rule) {
    new DatedLine("goods.measuring_rule", rule.id(), rule.validity())
        .of("code", rule.code().name())
        .of("over_amount", rule.over())
        .with("up_to", rule.upTo())
        .with("value", rule.value())
        .with("permitted", rule.permitted())
        .with("factor", rule.factor())
        .replace(jdbc);
  }
}
