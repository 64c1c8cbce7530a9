package org.opendost.portal.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `articles.article`.
@Component
class ArticleRows {

  private final JdbcClient jdbc;

  ArticleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Inserts a draft unless the id is taken.
  void insert(UUID id, Manuscript manuscript, String html, Instant at, String by) {
    jdbc.sql(
            """
            insert into articles.article (id, slug, category, title, lead, body, author, tags, picture,
                report_id, state, version, changed_at, changed_by)
            values (:id, :slug, :category, :title, :lead, :body, :author, :tags, :picture,
                :report, 'draft', 1, :at, :by)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("slug", manuscript.slug())
        .param("category", slug(manuscript))
        .param("title", manuscript.title())
        .param("lead", manuscript.lead())
        .param("body", html)
        .param("author", manuscript.author())
        .param("tags", manuscript.tags().toArray(String[]::new))
        .param("picture", manuscript.picture())
        .param("report", manuscript.report())
        .param("at", utc(at))
        .param("by", by)
        .update();
  }

  /// Writes the manuscript if the version is still the one given.
  boolean update(UUID id, int version, Manuscript manuscript, String html, Instant at, String by) {
    return jdbc.sql(
                """
                update articles.article
                   set slug = :slug, category = :category, title = :title, lead = :lead, body = :body,
                       author = :author, tags = :tags, picture = :picture, report_id = :report,
                       version = version + 1, changed_at = :at, changed_by = :by
                 where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .param("slug", manuscript.slug())
            .param("category", slug(manuscript))
            .param("title", manuscript.title())
            .param("lead", manuscript.lead())
            .param("body", html)
            .param("author", manuscript.author())
            .param("tags", manuscript.tags().toArray(String[]::new))
            .param("picture", manuscript.picture())
            .param("report", manuscript.report())
            .param("at", utc(at))
            .param("by", by)
            .update()
        == 1;
  }

  /// Writes where the article stands.
  void stand(
      UUID id,
      Article.State state,
      @Nullable Instant publishAt,
      @Nullable Instant publishedAt,
      @Nullable String withdrawal,
      Instant at,
      String by) {
    jdbc.sql(
            """
            update articles.article
               set state = :state, publish_at = :publishAt, published_at = :publishedAt,
                   withdrawal = :withdrawal, version = version + 1, changed_at = :at, changed_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("state", state.name().toLowerCase(Locale.ROOT))
        .param("publishAt", publishAt == null ? null : utc(publishAt))
        .param("publishedAt", publishedAt == null ? null : utc(publishedAt))
        .param("withdrawal", withdrawal)
        .param("at", utc(at))
        .param("by", by)
        .update();
  }

  Optional<Article> find(UUID id) {
    return jdbc.sql("select * from articles.article where id = :id")
        .param("id", id)
        .query(ArticleRows::article)
        .optional();
  }

  /// Reads an article to change it: other writers wait.
  Optional<Article> lock(UUID id) {
    return jdbc.sql("select * from articles.article where id = :id for update")
        .param("id", id)
        .query(ArticleRows::article)
        .optional();
  }

  Optional<Article> find(int number) {
    return jdbc.sql("select * from articles.article where number = :number")
        .param("number", number)
        .query(ArticleRows::article)
        .optional();
  }

  List<UUID> due(Instant moment) {
    return jdbc.sql(
            "select id from articles.article where state = 'scheduled' and publish_at <= :moment")
        .param("moment", utc(moment))
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }

  /// The newest changed articles of any state, for editors.
  List<Article> changed(Article.@Nullable State state, @Nullable UUID after, int most) {
    return jdbc.sql(
            """
            select * from articles.article
             where (:state::text is null or state = :state)
               and (:after::uuid is null
                    or (changed_at, id) < (select changed_at, id from articles.article where id = :after))
             order by changed_at desc, id desc
             limit :most
            """)
        .param("state", state == null ? null : state.name().toLowerCase(Locale.ROOT))
        .param("after", after)
        .param("most", most)
        .query(ArticleRows::article)
        .list();
  }

  static Article article(ResultSet row, int n) throws SQLException {
    return new Article(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getString("slug"),
        Category.of(row.getString("category")).orElseThrow(),
        row.getString("title"),
        row.getString("lead"),
        row.getString("body"),
        row.getString("author"),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getString("picture"),
        row.getObject("report_id", UUID.class),
        Article.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        instant(row, "publish_at"),
        instant(row, "published_at"),
        row.getString("withdrawal"),
        row.getInt("version"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private static String slug(Manuscript manuscript) {
    var category = manuscript.category();
    if (category == null) {
      throw new IllegalStateException("an unchecked manuscript");
    }
    return category.slug();
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
