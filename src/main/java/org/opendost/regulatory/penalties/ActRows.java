package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.register.DatedLine;
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

  /// Writes one; the frame before ends on the day before the new one begins.
  void insert(Act act) {
    new DatedLine("penalties.act", act.id(), act.validity())
        .of("code", act.code().strip())
        .with("decree", act.decree().strip())
        .with("text", act.text().strip())
        .with("area", act.area().name())
        .with("basis", act.basis().name())
        .with("least", act.least())
        .with("most", act.most())
        .replace(jdbc);
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
