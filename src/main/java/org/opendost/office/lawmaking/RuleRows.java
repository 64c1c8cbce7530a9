package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the days the law gives.
@Component
class RuleRows {

  private final JdbcClient jdbc;

  RuleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes a line; the one that held before ends on the day before it.
  void insert(Rule rule) {
    DatedLines.end(jdbc, "lawmaking.rule", "code", rule.code().name(), rule.validity().from());
    DatedLines.insert(
            jdbc,
            """
            insert into lawmaking.rule (id, code, amount, unit, from_on, until_on, article, confirmed, remark)
            values (:id, :code, :amount, :unit, :from, :until, :article, :confirmed, :remark)
            """,
            rule.id(),
            rule.validity())
        .param("code", rule.code().name())
        .param("amount", rule.limit().amount())
        .param("unit", rule.limit().unit().name())
        .update();
  }

  List<Rule> all() {
    return jdbc.sql("select * from lawmaking.rule order by from_on desc, code")
        .query(RuleRows::rule)
        .list();
  }

  private static Rule rule(ResultSet row, int n) throws SQLException {
    return new Rule(
        row.getObject("id", UUID.class),
        Rule.Code.valueOf(row.getString("code")),
        new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
        Validity.of(row));
  }
}
