package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The texts of drafts, and what a document does to others.
@Component
class TextRows {

  private final JdbcClient jdbc;

  TextRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Version version) {
    jdbc.sql(
            """
            insert into lawmaking.version (id, draft_id, number, note, text, file_id, made_on, made_by)
            values (:id, :draft, :number, :note, :text, :file, :on, :by)
            """)
        .param("id", version.id())
        .param("draft", version.draft())
        .param("number", version.number())
        .param("note", version.note())
        .param("text", version.text())
        .param("file", version.file())
        .param("on", version.on())
        .param("by", version.by())
        .update();
  }

  /// The texts a draft had, the newest first.
  List<Version> of(UUID draft) {
    return jdbc.sql("select * from lawmaking.version where draft_id = :draft order by number desc")
        .param("draft", draft)
        .query(TextRows::version)
        .list();
  }

  Optional<Version> find(UUID id) {
    return jdbc.sql("select * from lawmaking.version where id = :id")
        .param("id", id)
        .query(TextRows::version)
        .optional();
  }

  /// The newest text of a draft.
  Optional<Version> newest(UUID draft) {
    return jdbc.sql(
            "select * from lawmaking.version where draft_id = :draft order by number desc limit 1")
        .param("draft", draft)
        .query(TextRows::version)
        .optional();
  }

  void insert(Tie tie) {
    jdbc.sql(
            """
            insert into lawmaking.tie (id, draft_id, relation, document, target_id, saved_by)
            values (:id, :draft, :relation, :document, :target, :by)
            """)
        .param("id", tie.id())
        .param("draft", tie.draft())
        .param("relation", tie.relation().name())
        .param("document", tie.document())
        .param("target", tie.target())
        .param("by", tie.savedBy())
        .update();
  }

  void remove(UUID tie, LocalDate on, String by) {
    jdbc.sql("update lawmaking.tie set removed_on = :on, saved_by = :by where id = :id")
        .param("id", tie)
        .param("on", on)
        .param("by", by)
        .update();
  }

  /// What the document does to others, then what others do to it; nothing that was taken out.
  List<Tie> ties(UUID draft) {
    return jdbc.sql(
            """
            select * from lawmaking.tie
             where :draft in (draft_id, target_id) and removed_on is null
             order by draft_id <> :draft, id
            """)
        .param("draft", draft)
        .query(TextRows::tie)
        .list();
  }

  /// The same for everyone: of others only those whose document was issued.
  List<Tie> publicTies(UUID draft) {
    return jdbc.sql(
            """
            select tie.* from lawmaking.tie join lawmaking.draft by on by.id = tie.draft_id
             where :draft in (tie.draft_id, tie.target_id) and tie.removed_on is null
               and by.issued_on is not null and by.withdrawn_why is null
             order by tie.draft_id <> :draft, tie.id
            """)
        .param("draft", draft)
        .query(TextRows::tie)
        .list();
  }

  Optional<Tie> tie(UUID id) {
    return jdbc.sql("select * from lawmaking.tie where id = :id")
        .param("id", id)
        .query(TextRows::tie)
        .optional();
  }

  private static Version version(ResultSet row, int n) throws SQLException {
    return new Version(
        row.getObject("id", UUID.class),
        row.getObject("draft_id", UUID.class),
        row.getInt("number"),
        row.getString("note"),
        row.getString("text"),
        row.getObject("file_id", UUID.class),
        row.getObject("made_on", LocalDate.class),
        row.getString("made_by"));
  }

  private static Tie tie(ResultSet row, int n) throws SQLException {
    return new Tie(
        row.getObject("id", UUID.class),
        row.getObject("draft_id", UUID.class),
        Tie.Relation.valueOf(row.getString("relation")),
        row.getString("document"),
        row.getObject("target_id", UUID.class),
        row.getObject("removed_on") != null,
        row.getString("saved_by"));
  }
}
