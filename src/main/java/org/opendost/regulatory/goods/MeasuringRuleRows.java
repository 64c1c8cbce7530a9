package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("until_on", LocalDate.class),
                    row.getBigDecimal("over_amount"),
                    row.getBigDecimal("up_to"),
                    row.getBigDecimal("value"),
                    row.getInt("permitted"),
                    row.getBigDecimal("factor"),
                    row.getString("article"),
                    row.getBoolean("confirmed"),
                    row.getString("remark")))
        .list();
  }

  void insert(MeasuringRule rule) {
    jdbc.sql(
            """
            insert into goods.measuring_rule
              (id, code, from_on, until_on, over_amount, up_to, value, permitted, factor, article, confirmed, remark)
            values (:id, :code, :from, :until, :over, :upTo, :value, :permitted, :factor, :article, :confirmed, :remark)
            """)
        .param("id", rule.id())
        .param("code", rule.code().name())
        .param("from", rule.from())
        .param("until", rule.until())
        .param("over", rule.over())
        .param("upTo", rule.upTo())
        .param("value", rule.value())
        .param("permitted", rule.permitted())
        .param("factor", rule.factor())
        .param("article", rule.article().strip())
        .param("confirmed", rule.confirmed())
        .param("remark", rule.remark().strip())
        .update();
  }
}
