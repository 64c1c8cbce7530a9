package org.opendost.platform.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EntryRows {

  private final JdbcClient jdbc;

  EntryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A row that changed, with the number of the transaction that changed it.
  record Changed(long tx, boolean removed, SearchEntry entry) {}

  /// Whether anything changed by them; no two are the same thing.
  boolean put(Collection<SearchEntry> entries) {
    return jdbc.sql(
                """
                insert into search.entry as e (kind, id, title, body, href, visibility, day)
                select * from unnest(cast(:kinds as text[]), cast(:ids as uuid[]),
                  cast(:titles as text[]), cast(:bodies as text[]), cast(:hrefs as text[]),
                  cast(:visibilities as text[]), cast(:days as date[]))
                on conflict (kind, id) do update
                   set title = excluded.title, body = excluded.body, href = excluded.href,
                       visibility = excluded.visibility, day = excluded.day, removed = false,
                       tx = search.this_transaction()
                 where (e.title, e.body, e.href, e.visibility, e.day, e.removed)
                       is distinct from
                       (excluded.title, excluded.body, excluded.href, excluded.visibility, excluded.day, false)
                """)
            .param("kinds", texts(entries, SearchEntry::kind))
            .param("ids", entries.stream().map(SearchEntry::id).toArray(UUID[]::new))
            .param("titles", texts(entries, entry -> Words.kept(entry.title())))
            .param("bodies", texts(entries, entry -> Words.kept(entry.body())))
            .param("hrefs", texts(entries, SearchEntry::href))
            .param("visibilities", texts(entries, entry -> entry.visibility().code()))
            .param("days", texts(entries, entry -> Objects.toString(entry.day(), null)))
            .update()
        > 0;
  }

  private static String[] texts(
      Collection<SearchEntry> entries, Function<SearchEntry, @Nullable String> text) {
    return entries.stream().map(text).toArray(String[]::new);
  }

  /// What is taken out leaves its name behind, so that every index learns of it; its words go.
  boolean remove(String kind, UUID id) {
    return jdbc.sql(
                """
                update search.entry
                   set removed = true, title = '-', body = '', tx = search.this_transaction()
                 where kind = :kind and id = :id and not removed
                """)
            .param("kind", kind)
            .param("id", id)
            .update()
        > 0;
  }

  /// Whether anything of the kind was ever put.
  boolean has(String kind) {
    return jdbc.sql("select exists (select from search.entry where kind = :kind)")
        .param("kind", kind)
        .query(Boolean.class)
        .single();
  }

  /// Every transaction before this one has ended: what they changed can be read now.
  long settled() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  /// Whether something changed that is not settled yet.
  boolean pending(long settled) {
    return jdbc.sql("select exists (select from search.entry where tx >= :settled)")
        .param("settled", settled)
        .query(Boolean.class)
        .single();
  }

  /// What changed after the given row, in transactions before the settled one.
  List<Changed> changed(long tx, String kind, UUID id, long settled, int most) {
    return jdbc.sql(
            """
            select * from search.entry
             where (tx, kind, id) > (:tx, :kind, :id) and tx < :settled
             order by tx, kind, id
             limit :most
            """)
        .param("tx", tx)
        .param("kind", kind)
        .param("id", id)
        .param("settled", settled)
        .param("most", most)
        .query(EntryRows::row)
        .list();
  }

  /// Names this database, so that an index of another one is known as such.
  String generation() {
    return jdbc.sql("select name from search.generation").query(String.class).single();
  }

  /// Rows brought from another server carry its numbers; they get one of this server's.
  void adopt() {
    jdbc.sql(
            """
            update search.entry set tx = search.this_transaction()
             where tx > (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
            """)
        .update();
  }

  private static Changed row(ResultSet row, int n) throws SQLException {
    return new Changed(
        row.getLong("tx"),
        row.getBoolean("removed"),
        new SearchEntry(
            row.getString("kind"),
            row.getObject("id", UUID.class),
            row.getString("title"),
            row.getString("body"),
            row.getString("href"),
            new Visibility(row.getString("visibility")),
            row.getObject("day", LocalDate.class)));
  }
}
