package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the steps of outgoing documents.
@Component
class TakenRows {

  private final JdbcClient jdbc;

  TakenRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID outgoing, Taken taken) {
    jdbc.sql(
            """
            insert into documents.outgoing_step (id, outgoing_id, kind, words, taken_at, taken_by_id, taken_by)
            values (:id, :outgoing, :kind, :words, :at, :byId, :by)
            """)
        .param("id", taken.id())
        .param("outgoing", outgoing)
        .param("kind", taken.kind().name())
        .param("words", taken.words())
        .param("at", taken.at().atOffset(ZoneOffset.UTC))
        .param("byId", taken.byId())
        .param("by", taken.by())
        .update();
  }

  List<Taken> of(UUID outgoing) {
    return jdbc.sql(
            "select * from documents.outgoing_step where outgoing_id = :id order by taken_at, id")
        .param("id", outgoing)
        .query(TakenRows::taken)
        .list();
  }

  private static Taken taken(ResultSet row, int n) throws SQLException {
    return new Taken(
        row.getObject("id", UUID.class),
        Deed.valueOf(row.getString("kind")),
        row.getString("words"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getObject("taken_by_id", UUID.class),
        row.getString("taken_by"));
  }
}
