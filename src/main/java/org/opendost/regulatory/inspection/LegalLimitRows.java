package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of limits.
@Component
class LegalLimitRows {

  private final JdbcClient jdbc;

  LegalLimitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, by kind and step, the newest first.
  List<LegalLimit> all() {
    return jdbc.sql("select * from inspection.legal_limit order by kind, code, from_on desc")
        .query(
            (row, n) ->
                new LegalLimit(
                    row.getObject("id", UUID.class),
                    Kind.valueOf(row.getString("kind")),
                    LimitCode.valueOf(row.getString("code")),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("until_on", LocalDate.class),
                    new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
                    row.getString("article"),
                    row.getBoolean("confirmed"),
                    row.getString("remark")))
        .list();
  }

  void insert(LegalLimit limit) {
    jdbc.sql(
            """
            insert into inspection.legal_limit
              (id, kind, code, from_on, until_on, amount, unit, article, confirmed, remark)
            values (:id, :kind, :code, :from, :until, :amount, :unit, :article, :confirmed, :remark)
            """)
        .param("id", limit.id())
        .param("kind", limit.kind().name())
        .param("code", limit.code().name())
        .param("from", limit.from())
        .param("until", limit.until())
        .param("amount", limit.limit().amount())
        .param("unit", limit.limit().unit().name())
        .param("article", limit.article().strip())
        .param("confirmed", limit.confirmed())
        .param("remark", limit.remark().strip())
        .update();
  }
}
