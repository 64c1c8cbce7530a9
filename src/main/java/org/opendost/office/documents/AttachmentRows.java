package org.opendost.office.documents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of files of incoming documents.
@Component
class AttachmentRows {

  private final JdbcClient jdbc;

  AttachmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether the file was not there before.
  boolean insert(UUID file, UUID incoming, String by, Instant at) {
    return jdbc.sql(
                """
                insert into documents.attachment (file_id, incoming_id, attached_by, attached_at)
                values (:file, :incoming, :by, :at) on conflict (file_id) do nothing
                """)
            .param("file", file)
            .param("incoming", incoming)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<Attachment> of(UUID incoming) {
    return jdbc.sql(
            """
            select file_id, incoming_id, pages, read_at is null as waiting, trouble from documents.attachment
             where incoming_id = :id order by attached_at, file_id
            """)
        .param("id", incoming)
        .query(
            (row, n) ->
                new Attachment(
                    row.getObject("file_id", UUID.class),
                    row.getObject("incoming_id", UUID.class),
                    row.getObject("pages", Integer.class),
                    row.getBoolean("waiting"),
                    row.getString("trouble")))
        .list();
  }

  /// A file that waits to be read and that nobody else is reading.
  Optional<Attachment> next() {
    return jdbc.sql(
            """
            select file_id, incoming_id from documents.attachment where read_at is null
             order by attached_at limit 1 for update skip locked
            """)
        .query(
            (row, n) ->
                new Attachment(
                    row.getObject("file_id", UUID.class),
                    row.getObject("incoming_id", UUID.class),
                    null,
                    true,
                    null))
        .optional();
  }

  void read(UUID file, @Nullable Integer pages, String text, @Nullable String trouble, Instant at) {
    jdbc.sql(
            """
            update documents.attachment set pages = :pages, text = :text, trouble = :trouble, read_at = :at
             where file_id = :file
            """)
        .param("file", file)
        .param("pages", pages)
        .param("text", text)
        .param("trouble", trouble)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What was read out of a document's files, at most so many letters.
  String text(UUID incoming, int most) {
    return jdbc.sql(
            """
            select coalesce(left(string_agg(left(text, :most), E'\\n' order by attached_at, file_id), :most), '')
              from documents.attachment where incoming_id = :id
            """)
        .param("id", incoming)
        .param("most", most)
        .query(String.class)
        .single();
  }
}
