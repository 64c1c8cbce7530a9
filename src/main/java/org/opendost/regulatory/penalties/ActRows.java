package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of acts.
@Component
class ActRows {

  private final JdbcClient jdbc;

  ActRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, by code, the newest first.
  List<Act> all() {
    return jdbc.sql("select * from penalties.act order by code, from_on desc")
        .query(ActRows::act)
        .list();
  }

  /// Those found in several minutes, by these, in the order of their codes.
  Map<UUID, List<Act>> of(Collection<UUID> minutes) {
    var found = new HashMap<UUID, List<Act>>();
    jdbc.sql(
            """
            select act.*, minutes_id from penalties.act join penalties.minutes_act on act_id = act.id
             where minutes_id = any(:minutes) order by code
            """)
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getObject("minutes_id", UUID.class), id -> new ArrayList<>())
                  .add(act(row, 0));
            });
    return found;
  }

  void insert(Act act) {
    DatedLines.insert(
            jdbc,
            """
            insert into penalties.act
              (id, code, decree, article, text, area, basis, least, most, from_on, until_on, confirmed, remark)
            values (:id, :code, :decree, :article, :text, :area, :basis, :least, :most, :from, :until, :confirmed, :remark)
            """,
            act.id(),
            act.validity())
        .param("code", act.code().strip())
        .param("decree", act.decree().strip())
        .param("text", act.text().strip())
        .param("area", act.area().name())
        .param("basis", act.basis().name())
        .param("least", act.least())
        .param("most", act.most())
        .update();
  }

  /// The frame before ends on the day before the new one begins.
  void end(Act next) {
    DatedLines.end(jdbc, "penalties.act", "code", next.code().strip(), next.validity().from());
  }

  private static Act act(ResultSet row, int n) throws SQLException {
    return new Act(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("decree"),
        row.getString("text"),
        Act.Area.valueOf(row.getString("area")),
        Act.Basis.valueOf(row.getString("basis")),
        row.getLong("least"),
        row.getLong("most"),
        Validity.of(row));
  }
}
