package org.opendost.portal.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of what stands on the portal; nothing else is ever listed here.
@Component
class HeadlineRows {

  private static final String COLUMNS =
      "number, slug, category, title, lead, picture, alt, published_at, corrected_at";

  private final JdbcClient jdbc;

  HeadlineRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest of one section or of all, older than the article of that number if one is given.
  List<Headline> older(@Nullable Category category, @Nullable Integer than, int most) {
    return jdbc.sql(
            """
            select %s from articles.article
             where state = 'published'
               and (:category::text is null or category = :category)
               and (:than::integer is null or (published_at, number)
                    < (select published_at, number from articles.article where number = :than))
             order by published_at desc, number desc
             limit :most
            """
                .formatted(COLUMNS))
        .param("category", category == null ? null : category.slug())
        .param("than", than)
        .param("most", most)
        .query(HeadlineRows::headline)
        .list();
  }

  /// Those that appeared next after the article in its section, newest first.
  List<Headline> newer(Article than, int most) {
    return jdbc.sql(
            """
            select * from (
              select %s from articles.article
               where state = 'published' and category = :category
                 and (published_at, number) > (:at, :number)
               order by published_at, number
               limit :most) following
             order by published_at desc, number desc
            """
                .formatted(COLUMNS))
        .param("category", than.category().slug())
        .param(
            "at",
            ArticleRows.utc(than.publishedAt() == null ? than.changedAt() : than.publishedAt()))
        .param("number", than.number())
        .param("most", most)
        .query(HeadlineRows::headline)
        .list();
  }

  /// The newest of every section that the home page shows, `each` of them, in one reading.
  List<Headline> newestOfEach(int each) {
    return jdbc.sql(
            """
            select news.* from articles.section
             cross join lateral (
               select %s from articles.article
                where state = 'published' and category = section.slug
                order by published_at desc, number desc
                limit :each) news
             where section.on_home
             order by section.place, section.slug, news.published_at desc, news.number desc
            """
                .formatted(COLUMNS))
        .param("each", each)
        .query(HeadlineRows::headline)
        .list();
  }

  /// The newest with that tag, older than the article of that number if one is given.
  List<Headline> tagged(String tag, @Nullable Integer than, int most) {
    return jdbc.sql(
            """
            select %s from articles.article
             where state = 'published' and tags @> array[:tag]::text[]
               and (:than::integer is null or (published_at, number)
                    < (select published_at, number from articles.article where number = :than))
             order by published_at desc, number desc
             limit :most
            """
                .formatted(COLUMNS))
        .param("tag", tag)
        .param("than", than)
        .param("most", most)
        .query(HeadlineRows::headline)
        .list();
  }

  /// Every article on the portal, for the map of the site.
  List<Headline> all(int from, int most) {
    return jdbc.sql(
            """
            select %s from articles.article
             where state = 'published' and number > :from
             order by number
             limit :most
            """
                .formatted(COLUMNS))
        .param("from", from)
        .param("most", most)
        .query(HeadlineRows::headline)
        .list();
  }

  int last() {
    return jdbc.sql(
            "select coalesce(max(number), 0) from articles.article where state = 'published'")
        .query(Integer.class)
        .single();
  }

  private static Headline headline(ResultSet row, int n) throws SQLException {
    return new Headline(
        row.getInt("number"),
        row.getString("slug"),
        new Category(row.getString("category")),
        row.getString("title"),
        row.getString("lead"),
        row.getString("picture"),
        row.getString("alt"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        ArticleRows.instant(row, "corrected_at"));
  }
}
