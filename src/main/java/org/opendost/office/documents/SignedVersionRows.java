package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of issued PDFs as they were signed and sealed.
@Component
class SignedVersionRows {

  private final JdbcClient jdbc;

  SignedVersionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID outgoing, SignedVersion version) {
    jdbc.sql(
            """
            insert into documents.outgoing_version
              (id, outgoing_id, kind, file_id, holder, made_at, made_by_id, made_by)
            values (:id, :outgoing, :kind, :file, :holder, :at, :byId, :by)
            """)
        .param("id", version.id())
        .param("outgoing", outgoing)
        .param("kind", version.kind().name())
        .param("file", version.file())
        .param("holder", version.holder())
        .param("at", version.at().atOffset(ZoneOffset.UTC))
        .param("byId", version.byId())
        .param("by", version.by())
        .update();
  }

  /// In the order they were made.
  List<SignedVersion> of(UUID outgoing) {
    return jdbc.sql(
            """
            select * from documents.outgoing_version where outgoing_id = :id order by kind = 'SEALED'
            """)
        .param("id", outgoing)
        .query(SignedVersionRows::version)
        .list();
  }

  private static SignedVersion version(ResultSet row, int n) throws SQLException {
    return new SignedVersion(
        row.getObject("id", UUID.class),
        SignedVersion.Kind.valueOf(row.getString("kind")),
        row.getObject("file_id", UUID.class),
        row.getString("holder"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("made_by_id", UUID.class),
        row.getString("made_by"));
  }
}
