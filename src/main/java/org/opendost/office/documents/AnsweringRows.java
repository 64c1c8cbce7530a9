package org.opendost.office.documents;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of which outgoing document answers which incoming ones.
@Component
class AnsweringRows {

  private final JdbcClient jdbc;

  AnsweringRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What it answers, anew.
  void put(UUID id, List<UUID> incoming) {
    jdbc.sql("delete from documents.answering where outgoing_id = :id").param("id", id).update();
    for (var each : incoming) {
      jdbc.sql("insert into documents.answering (outgoing_id, incoming_id) values (:id, :incoming)")
          .param("id", id)
          .param("incoming", each)
          .update();
    }
  }

  List<UUID> answered(UUID id) {
    return jdbc.sql(
            "select incoming_id from documents.answering where outgoing_id = :id order by"
                + " incoming_id")
        .param("id", id)
        .query((row, n) -> row.getObject("incoming_id", UUID.class))
        .list();
  }

  /// What answers an incoming document, or is being written to.
  List<Outgoing> answering(UUID incoming) {
    return jdbc.sql(
            OutgoingLines.LINES
                + """
                 where outgoing.state <> 'DROPPED'
                   and outgoing.id in (select outgoing_id from documents.answering where incoming_id = :id)
                 order by outgoing.drafted_on, outgoing.id
                """)
        .param("id", incoming)
        .query(OutgoingLines::outgoing)
        .list();
  }
}
