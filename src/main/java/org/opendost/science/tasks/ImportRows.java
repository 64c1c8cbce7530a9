package org.opendost.science.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.StoredFile;
import org.opendost.science.tasks.Import.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of imports: the files that were sent, and how far each has come.
@Component
class ImportRows {

  private final JdbcClient jdbc;

  ImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Enters an import; false when there is one with that id already.
  boolean insert(UUID id, StoredFile file, Actor actor, Instant now) {
    return jdbc.sql(
                """
                insert into tasks.import (id, file_id, file_name, file_size, sent_by, sent_by_name,
                  sent_at, status)
                values (:id, :file, :name, :size, :by, :byName, :now, 'waiting')
                on conflict (id) do nothing
                """)
            .param("id", id)
            .param("file", file.id())
            .param("name", file.name())
            .param("size", file.size())
            .param("by", actor.id())
            .param("byName", actor.name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Import> find(UUID id) {
    return jdbc.sql("select * from tasks.import where id = :id")
        .param("id", id)
        .query((row, n) -> read(row))
        .optional();
  }

  Optional<Import> lock(UUID id) {
    return jdbc.sql("select * from tasks.import where id = :id for update")
        .param("id", id)
        .query((row, n) -> read(row))
        .optional();
  }

  /// The latest first.
  List<Import> list(@Nullable UUID after, int most) {
    return jdbc.sql(
            """
            select * from tasks.import
             where cast(:after as uuid) is null
                or (sent_at, id) < (select sent_at, id from tasks.import where id = :after)
             order by sent_at desc, id desc limit :most
            """)
        .param("after", after, Types.OTHER)
        .param("most", most)
        .query((row, n) -> read(row))
        .list();
  }

  /// One import is written or taken back at a time, so that each is compared with what the others
  /// left.
  void oneAtATime() {
    jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('tasks.import'))) locked")
        .query(Integer.class)
        .single();
  }

  /// Keeps the register as it stands until the transaction ends: between the last comparison and
  /// the last row written nobody may enter a task with a code of the file.
  void holdRegister() {
    jdbc.sql("lock table tasks.task in share row exclusive mode").update();
  }

  void begin(UUID id) {
    jdbc.sql("delete from tasks.import_row where import_id = :id").param("id", id).update();
    jdbc.sql("update tasks.import set status = 'reading', rows_done = 0 where id = :id")
        .param("id", id)
        .update();
  }

  void opened(UUID id, int rows, String unusedColumns) {
    jdbc.sql(
            """
            update tasks.import set rows_total = :rows, unused_columns = :unused where id = :id
            """)
        .params(Map.of("id", id, "rows", rows, "unused", unusedColumns))
        .update();
  }

  void unreadable(UUID id, String trouble, String about) {
    jdbc.sql(
            """
            update tasks.import set status = 'unreadable', trouble = :trouble, trouble_about = :about
             where id = :id
            """)
        .params(Map.of("id", id, "trouble", trouble, "about", about))
        .update();
  }

  void finish(UUID id) {
    jdbc.sql(
            """
            update tasks.import i
               set status = 'read', created = c.created, changed = c.changed, unchanged = c.unchanged,
                   wrong = c.wrong
              from (select count(*) filter (where outcome = 'create') as created,
                           count(*) filter (where outcome = 'change') as changed,
                           count(*) filter (where outcome = 'unchanged') as unchanged,
                           count(*) filter (where outcome = 'wrong') as wrong
                      from tasks.import_row where import_id = :id) c
             where i.id = :id
            """)
        .param("id", id)
        .update();
  }

  void end(UUID id, Status status, Actor actor, Instant now) {
    jdbc.sql(
            """
            update tasks.import set status = :status, ended_at = :now, ended_by_name = :by where id = :id
            """)
        .param("id", id)
        .param("status", status.name().toLowerCase(Locale.ROOT))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", actor.name())
        .update();
  }

  /// The register changed since the preview: the file is to be compared with it again.
  void compareAgain(UUID id) {
    jdbc.sql("update tasks.import set status = 'waiting', compared_again = true where id = :id")
        .param("id", id)
        .update();
  }

  void undone(UUID id, Actor actor, String why, Instant now) {
    jdbc.sql(
            """
            update tasks.import
               set status = 'undone', undone_at = :now, undone_by_name = :by, undone_why = :why
             where id = :id
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", actor.name())
        .param("why", why)
        .update();
  }

  private static Import read(ResultSet row) throws SQLException {
    var unused = row.getString("unused_columns");
    return new Import(
        row.getObject("id", UUID.class),
        row.getObject("file_id", UUID.class),
        row.getString("file_name"),
        row.getLong("file_size"),
        row.getString("sent_by_name"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getInt("rows_total"),
        row.getInt("rows_done"),
        row.getInt("created"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("wrong"),
        row.getString("trouble"),
        row.getString("trouble_about"),
        unused.isEmpty() ? List.of() : List.of(unused.split("\n", -1)),
        row.getBoolean("compared_again"),
        moment(row, "ended_at"),
        row.getString("ended_by_name"),
        moment(row, "undone_at"),
        row.getString("undone_by_name"),
        row.getString("undone_why"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
