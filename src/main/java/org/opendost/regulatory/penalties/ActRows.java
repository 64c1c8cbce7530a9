package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of acts and time limits.
@Component
class ActRows {

  private final JdbcClient jdbc;

  ActRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A time the law gives, from a day on.
  record Rule(
      String code,
      LocalDate from,
      LocalDate until,
      Limit limit,
      String article,
      boolean confirmed) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  List<Rule> rules() {
    return jdbc.sql(
            """
            select *, coalesce(until_on, '9999-12-31') as last_on
              from penalties.legal_limit order by code, from_on desc
            """)
        .query(
            (row, n) ->
                new Rule(
                    row.getString("code"),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("last_on", LocalDate.class),
                    new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
                    row.getString("article"),
                    row.getBoolean("confirmed")))
        .list();
  }

  /// All, by code, the newest first.
  List<Act> all() {
    return jdbc.sql("select * from penalties.act order by code, from_on desc")
        .query(ActRows::act)
        .list();
  }

  /// Those found in minutes, by code.
  List<Act> of(UUID minutes) {
    return jdbc.sql(
            """
            select act.* from penalties.act join penalties.minutes_act on act_id = act.id
             where minutes_id = :minutes order by code
            """)
        .param("minutes", minutes)
        .query(ActRows::act)
        .list();
  }

  void insert(Act act) {
    jdbc.sql(
            """
            insert into penalties.act
              (id, code, decree, article, text, basis, least, most, from_on, until_on, confirmed)
            values (:id, :code, :decree, :article, :text, :basis, :least, :most, :from, :until, :confirmed)
            """)
        .param("id", act.id())
        .param("code", act.code().strip())
        .param("decree", act.decree().strip())
        .param("article", act.article().strip())
        .param("text", act.text().strip())
        .param("basis", act.basis().name())
        .param("least", act.least())
        .param("most", act.most())
        .param("from", act.from())
        .param("until", act.until())
        .param("confirmed", act.confirmed())
        .update();
  }

  /// The frame before ends on the day before the new one begins.
  void end(Act next) {
    jdbc.sql(
            """
            update penalties.act set until_on = cast(:from as date) - 1
             where code = :code and from_on < :from and (until_on is null or until_on >= :from)
            """)
        .param("code", next.code().strip())
        .param("from", next.from())
        .update();
  }

  private static Act act(ResultSet row, int n) throws SQLException {
    return new Act(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("decree"),
        row.getString("article"),
        row.getString("text"),
        Act.Basis.valueOf(row.getString("basis")),
        row.getLong("least"),
        row.getLong("most"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getBoolean("confirmed"));
  }
}
