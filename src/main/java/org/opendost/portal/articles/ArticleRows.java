package org.opendost.portal.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.pictures.PictureSource;
import org.opendost.portal.pictures.Pictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `articles.article`.
@Component
class ArticleRows implements PictureSource {

  private final JdbcClient jdbc;

  ArticleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Inserts a draft unless the id is taken.
  void insert(UUID id, Manuscript manuscript, String html, Instant at, String by) {
    jdbc.sql(
            """
            insert into articles.article (id, slug, category, title, lead, source, body, author, tags,
                picture, alt, caption, attachments, report_id, state, version, changed_at, changed_by)
            values (:id, :slug, :category, :title, :lead, :source, :body, :author, :tags,
                :picture, :alt, :caption, :attachments, :report, 'draft', 1, :at, :by)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("slug", manuscript.slug())
        .param("category", slug(manuscript))
        .param("title", manuscript.title())
        .param("lead", manuscript.lead())
        .param("source", manuscript.body())
        .param("body", html)
        .param("author", manuscript.author())
        .param("tags", manuscript.tags().toArray(String[]::new))
        .param("picture", manuscript.picture())
        .param("alt", manuscript.alt())
        .param("caption", manuscript.caption())
        .param("attachments", manuscript.attachments().toArray(UUID[]::new))
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
                   set slug = :slug, category = :category, title = :title, lead = :lead, source = :source,
                       body = :body, author = :author, tags = :tags, picture = :picture, alt = :alt,
                       caption = :caption, attachments = :attachments, report_id = :report,
                       corrected_at = case when state = 'published' then :at else corrected_at end,
                       version = version + 1, changed_at = :at, changed_by = :by
                 where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .param("slug", manuscript.slug())
            .param("category", slug(manuscript))
            .param("title", manuscript.title())
            .param("lead", manuscript.lead())
            .param("source", manuscript.body())
            .param("body", html)
            .param("author", manuscript.author())
            .param("tags", manuscript.tags().toArray(String[]::new))
            .param("picture", manuscript.picture())
            .param("alt", manuscript.alt())
            .param("caption", manuscript.caption())
            .param("attachments", manuscript.attachments().toArray(UUID[]::new))
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

  /// Whether an article on the portal shows the picture or carries the attachment.
  boolean isPublic(UUID file) {
    return jdbc.sql(
            """
            select exists (
              select from articles.article
               where state = 'published' and (picture = :file::text or :file = any(attachments)))
            """)
        .param("file", file)
        .query(Boolean.class)
        .single();
  }

  List<UUID> due(Instant moment) {
    return jdbc.sql(
            "select id from articles.article where state = 'scheduled' and publish_at <= :moment")
        .param("moment", utc(moment))
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }

  /// The article to change it, if it is due still and nobody else changes it.
  Optional<Article> lockDue(UUID id, Instant moment) {
    return jdbc.sql(
            """
            select * from articles.article
             where id = :id and state = 'scheduled' and publish_at <= :moment
               for update skip locked
            """)
        .param("id", id)
        .param("moment", utc(moment))
        .query(ArticleRows::article)
        .optional();
  }

  @Override
  public List<UUID> pictures() {
    return jdbc
        .sql("select distinct picture from articles.article where picture is not null")
        .query(String.class)
        .list()
        .stream()
        .filter(Pictures::isFile)
        .map(UUID::fromString)
        .toList();
  }

  /// Notes that a file was kept for an article.
  void keep(UUID file) {
    jdbc.sql("insert into articles.file (id) values (:id) on conflict do nothing")
        .param("id", file)
        .update();
  }

  /// Those of the files that were kept for an article.
  Set<UUID> kept(List<UUID> files) {
    return files.isEmpty()
        ? Set.of()
        : jdbc.sql("select id from articles.file where id = any(:ids)")
            .param("ids", files.toArray(UUID[]::new))
            .query((row, n) -> row.getObject("id", UUID.class))
            .set();
  }

  static Article article(ResultSet row, int n) throws SQLException {
    return new Article(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getString("slug"),
        new Category(row.getString("category")),
        row.getString("title"),
        row.getString("lead"),
        row.getString("source"),
        row.getString("body"),
        row.getString("author"),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getString("picture"),
        row.getObject("report_id", UUID.class),
        row.getString("alt"),
        row.getString("caption"),
        List.of((UUID[]) row.getArray("attachments").getArray()),
        Article.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        instant(row, "publish_at"),
        instant(row, "published_at"),
        instant(row, "corrected_at"),
        row.getString("withdrawal"),
        row.getInt("version"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
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
