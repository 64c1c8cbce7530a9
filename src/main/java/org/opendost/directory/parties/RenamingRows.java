package org.opendost.directory.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of names that units bore before.
@Repository
class RenamingRows {

  private final JdbcClient jdbc;

  RenamingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Renaming renaming) {
    jdbc.sql(
            """
            insert into parties.renaming
              (id, unit_id, renamed_on, old_name, old_short_name, number, decided_on, issuer)
            values (:id, :unit, :on, :oldName, :oldShortName, :number, :decidedOn, :issuer)
            """)
        .param("id", renaming.id())
        .param("unit", renaming.unit())
        .param("on", renaming.on())
        .param("oldName", renaming.oldName())
        .param("oldShortName", renaming.oldShortName())
        .param("number", renaming.number())
        .param("decidedOn", renaming.decidedOn())
        .param("issuer", renaming.issuer())
        .update();
  }

  /// How often a unit was renamed, the latest first.
  List<Renaming> of(UUID unit) {
    return jdbc.sql("select * from parties.renaming where unit_id = :unit order by renamed_on desc")
        .param("unit", unit)
        .query(RenamingRows::renaming)
        .list();
  }

  /// The days on which any unit was renamed.
  List<LocalDate> days() {
    return jdbc.sql("select distinct renamed_on from parties.renaming")
        .query((row, n) -> row.getObject("renamed_on", LocalDate.class))
        .list();
  }

  private static Renaming renaming(ResultSet row, int n) throws SQLException {
    return new Renaming(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("old_name"),
        row.getString("old_short_name"),
        row.getObject("renamed_on", LocalDate.class),
        row.getString("number"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("issuer"));
  }
}
