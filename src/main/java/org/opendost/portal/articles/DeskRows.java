package org.opendost.portal.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What editors alone read: articles of every state, and what an article was before.
@Component
class DeskRows {

  private final JdbcClient jdbc;

  DeskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ArticleLine> find(ArticleSearch search, int most) {
    var key = search.sort().expression();
    var way = search.descending() ? "desc" : "asc";
    var beyond = search.descending() ? "<" : ">";
    return jdbc.sql(
            """
            select id, number, title, category, author, state,
                   coalesce(published_at, publish_at) as appears_at, changed_at, changed_by
              from articles.article
             where (:state::text is null or state = :state)
               and (:category::text is null or category = :category)
               and (:words = '' or title ilike :words)
               and (:author = '' or author ilike :author)
               and (:after::uuid is null
                    or (%1$s, id) %3$s (select %1$s, id from articles.article where id = :after))
             order by %1$s %2$s, id %2$s
             limit :most
            """
                .formatted(key, way, beyond))
        .param(
            "state", search.state() == null ? null : search.state().name().toLowerCase(Locale.ROOT))
        .param("category", search.category() == null ? null : search.category().slug())
        .param("words", within(search.words()))
        .param("author", within(search.author()))
        .param("after", search.after())
        .param("most", most)
        .query(DeskRows::line)
        .list();
  }

  private static ArticleLine line(ResultSet row, int n) throws SQLException {
    return new ArticleLine(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getString("title"),
        new Category(row.getString("category")),
        row.getString("author"),
        Article.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        ArticleRows.instant(row, "appears_at"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by"));
  }

  private static String within(String text) {
    return text.isBlank() ? "" : "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
  }

  /// Every version that stood, the newest first.
  List<Version> versions(UUID id) {
    return jdbc.sql(
            """
            select version, title, state, changed_at, changed_by from articles.article_history
             where id = :id order by version desc
            """)
        .param("id", id)
        .query(
            (row, n) ->
                new Version(
                    row.getInt("version"),
                    row.getString("title"),
                    Article.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                    row.getString("changed_by")))
        .list();
  }

  Optional<Article> version(UUID id, int version) {
    return jdbc.sql(
            "select * from articles.article_history where id = :id and version = :version limit 1")
        .param("id", id)
        .param("version", version)
        .query(ArticleRows::article)
        .optional();
  }

  /// Keeps what an editor is typing, instead of what was kept of it before.
  void keep(UUID article, UUID editor, int version, String typed, Instant at) {
    jdbc.sql(
            """
            insert into articles.unsaved (article_id, editor, version, typed, kept_at)
            values (:article, :editor, :version, :typed::jsonb, :at)
            on conflict (article_id, editor) do update
               set version = excluded.version, typed = excluded.typed, kept_at = excluded.kept_at
            """)
        .param("article", article)
        .param("editor", editor)
        .param("version", version)
        .param("typed", typed)
        .param("at", ArticleRows.utc(at))
        .update();
  }

  Optional<Unsaved> unsaved(UUID article, UUID editor) {
    return jdbc.sql(
            """
            select version, typed::text as typed, kept_at from articles.unsaved
             where article_id = :article and editor = :editor
            """)
        .param("article", article)
        .param("editor", editor)
        .query(
            (row, n) ->
                new Unsaved(
                    row.getInt("version"),
                    row.getString("typed"),
                    row.getObject("kept_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// New articles of the editor that were never saved, what was typed last first.
  List<Unsaved.Begun> begun(UUID editor) {
    return jdbc.sql(
            """
            select article_id, typed ->> 'title' as title, kept_at from articles.unsaved
             where editor = :editor and version = 0
               and not exists (select from articles.article where id = article_id)
             order by kept_at desc limit 10
            """)
        .param("editor", editor)
        .query(
            (row, n) ->
                new Unsaved.Begun(
                    row.getObject("article_id", UUID.class),
                    Objects.requireNonNullElse(row.getString("title"), ""),
                    row.getObject("kept_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void drop(UUID article, UUID editor) {
    jdbc.sql("delete from articles.unsaved where article_id = :article and editor = :editor")
        .param("article", article)
        .param("editor", editor)
        .update();
  }
}
