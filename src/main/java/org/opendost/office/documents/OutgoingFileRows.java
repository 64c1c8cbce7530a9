package org.opendost.office.documents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of files beside outgoing documents.
@Component
class OutgoingFileRows {

  private final JdbcClient jdbc;

  OutgoingFileRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether the file was not there before.
  boolean insert(UUID file, UUID outgoing, String by, Instant at) {
    return jdbc.sql(
                """
                insert into documents.outgoing_file (file_id, outgoing_id, attached_by, attached_at)
                values (:file, :outgoing, :by, :at) on conflict (file_id) do nothing
                """)
            .param("file", file)
            .param("outgoing", outgoing)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<UUID> of(UUID outgoing) {
    return jdbc.sql(
            """
            select file_id from documents.outgoing_file where outgoing_id = :id order by attached_at, file_id
            """)
        .param("id", outgoing)
        .query((row, n) -> row.getObject("file_id", UUID.class))
        .list();
  }
}
