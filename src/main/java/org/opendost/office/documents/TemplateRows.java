package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of templates, of which each version is a row.
@Component
class TemplateRows {

  static final ListQuery<LetterTemplate> LIST =
      new ListQuery<>(
              """
              select distinct on (id) * from documents.letter_template order by id, version desc
              """,
              TemplateRows::template,
              LetterTemplate::id)
          .sort("name", "register.fold(name)")
          .has("name", "name")
          .has("summary", "summary")
          .is("kind", "kind")
          .is("state", "case when in_use then 'in-use' else 'out-of-use' end");

  private final JdbcClient jdbc;

  TemplateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(LetterTemplate template) {
    jdbc.sql(
            """
            insert into documents.letter_template
              (id, version, name, kind, summary, addressees, content, recipients, in_use, saved_by, saved_at)
            values (:id, :version, :name, :kind, :summary, :addressees, :content, :recipients, :used, :by, :at)
            """)
        .param("id", template.id())
        .param("version", template.version())
        .param("name", template.words().name())
        .param("kind", template.words().kind().name())
        .param("summary", template.words().summary())
        .param("addressees", template.words().addressees())
        .param("content", template.words().content())
        .param("recipients", template.words().recipients())
        .param("used", template.inUse())
        .param("by", template.savedBy())
        .param("at", template.savedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Holds it until the transaction ends: two who save at once wait for each other.
  void hold(UUID id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
        .param("id", id.toString())
        .query((row, n) -> 0)
        .list();
  }

  /// Its versions, the newest first.
  List<LetterTemplate> versions(UUID id) {
    return jdbc.sql("select * from documents.letter_template where id = :id order by version desc")
        .param("id", id)
        .query(TemplateRows::template)
        .list();
  }

  private static LetterTemplate template(ResultSet row, int n) throws SQLException {
    return new LetterTemplate(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        new LetterTemplate.Words(
            row.getString("name"),
            DocumentKind.valueOf(row.getString("kind")),
            row.getString("summary"),
            row.getString("addressees"),
            row.getString("content"),
            row.getString("recipients")),
        row.getBoolean("in_use"),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
