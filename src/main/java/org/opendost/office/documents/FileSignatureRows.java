package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.signing.FoundSignature.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of signatures inside files.
@Component
class FileSignatureRows {

  private final JdbcClient jdbc;

  FileSignatureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<FileSignature> signatures) {
    int position = 0;
    for (var signature : signatures) {
      position++;
      jdbc.sql(
              """
              insert into documents.file_signature (file_id, position, signer, issuer, signed_at, state, certified)
              values (:file, :position, :signer, :issuer, :at, :state, :certified)
              """)
          .param("file", signature.file())
          .param("position", position)
          .param("signer", signature.signer())
          .param("issuer", signature.issuer())
          .param("at", signature.at() == null ? null : signature.at().atOffset(ZoneOffset.UTC))
          .param("state", signature.state().name())
          .param("certified", signature.certified())
          .update();
    }
  }

  List<FileSignature> of(UUID incoming) {
    return jdbc.sql(
            """
            select file_signature.* from documents.file_signature
              join documents.attachment using (file_id)
             where incoming_id = :id order by attached_at, file_id, position
            """)
        .param("id", incoming)
        .query(FileSignatureRows::signature)
        .list();
  }

  /// Those in one file.
  List<FileSignature> in(UUID file) {
    return jdbc.sql(
            "select * from documents.file_signature where file_id = :file order by position")
        .param("file", file)
        .query(FileSignatureRows::signature)
        .list();
  }

  private static FileSignature signature(ResultSet row, int n) throws SQLException {
    var at = row.getObject("signed_at", OffsetDateTime.class);
    return new FileSignature(
        row.getObject("file_id", UUID.class),
        row.getString("signer"),
        row.getString("issuer"),
        at == null ? null : at.toInstant(),
        State.valueOf(row.getString("state")),
        row.getBoolean("certified"));
  }
}
