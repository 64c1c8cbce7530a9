package org.opendost.portal.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.opendost.portal.pictures.PictureSource;
import org.opendost.portal.pictures.Pictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `pages.feature` and `pages.file`.
@Component
class FeatureRows implements PictureSource {

  private final JdbcClient jdbc;

  FeatureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean insert(Feature feature) {
    return write(
        """
        insert into pages.feature
          (id, kind, title, day, text, url, picture, alt, film, place, until, shown, version)
        values
          (:id, :kind, :title, :day, :text, :url, :picture, :alt, :film, :place, :until, :shown,
           :version)
        on conflict (id) do nothing
        """,
        feature);
  }

  /// Writes the feature if its version is still the one given.
  boolean update(Feature feature) {
    return write(
        """
        update pages.feature
           set kind = :kind, title = :title, day = :day, text = :text, url = :url, picture = :picture,
               alt = :alt, film = :film, place = :place, until = :until, shown = :shown, version = version + 1
         where id = :id and version = :version
        """,
        feature);
  }

  private boolean write(String sql, Feature feature) {
    return jdbc.sql(sql)
            .param("id", feature.id())
            .param("kind", feature.kind().name().toLowerCase(Locale.ROOT))
            .param("title", feature.title())
            .param("day", feature.day())
            .param("text", feature.text())
            .param("url", feature.url())
            .param("picture", feature.picture())
            .param("alt", feature.alt())
            .param("film", feature.film())
            .param("place", feature.place())
            .param("until", feature.until())
            .param("shown", feature.shown())
            .param("version", feature.version())
            .update()
        == 1;
  }

  Optional<Feature> find(UUID id) {
    return jdbc.sql("select * from pages.feature where id = :id")
        .param("id", id)
        .query(FeatureRows::feature)
        .optional();
  }

  /// A few of every kind; drafts only as long as they may be commented on.
  List<Feature> firstOfEach(int each, LocalDate today) {
    return jdbc.sql(
            """
            select * from (
              select *, row_number() over (partition by kind order by day desc nulls last, place) as nth
                from pages.feature
               where shown and (kind <> 'draft' or until >= :today)) numbered
             where nth <= :each or kind = 'link'
             order by kind, nth
            """)
        .param("each", each)
        .param("today", today)
        .query(FeatureRows::feature)
        .list();
  }

  List<Feature> all(Feature.Kind kind) {
    return jdbc.sql(
            """
            select * from pages.feature where kind = :kind and shown
             order by day desc nulls last, place
            """)
        .param("kind", kind.name().toLowerCase(Locale.ROOT))
        .query(FeatureRows::feature)
        .list();
  }

  /// All of every kind, also those not shown, for editors.
  List<Feature> everything() {
    return jdbc.sql("select * from pages.feature order by kind, day desc nulls last, place")
        .query(FeatureRows::feature)
        .list();
  }

  void keep(UUID file) {
    jdbc.sql("insert into pages.file (id) values (:id) on conflict do nothing")
        .param("id", file)
        .update();
  }

  boolean isKept(UUID file) {
    return jdbc.sql("select exists (select from pages.file where id = :id)")
        .param("id", file)
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<UUID> pictures() {
    return jdbc
        .sql("select distinct picture from pages.feature where picture is not null")
        .query(String.class)
        .list()
        .stream()
        .filter(Pictures::isFile)
        .map(UUID::fromString)
        .toList();
  }

  /// Whether readers see something with the file.
  boolean isPublic(UUID file) {
    return jdbc.sql(
            """
            select exists (
              select from pages.feature
               where shown and (picture = :file::text or film = :file))
            """)
        .param("file", file)
        .query(Boolean.class)
        .single();
  }

  private static Feature feature(ResultSet row, int n) throws SQLException {
    return new Feature(
        row.getObject("id", UUID.class),
        Feature.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("title"),
        row.getObject("day", LocalDate.class),
        row.getString("text"),
        row.getString("url"),
        row.getString("picture"),
        row.getString("alt"),
        row.getObject("film", UUID.class),
        row.getInt("place"),
        row.getObject("until", LocalDate.class),
        row.getBoolean("shown"),
        row.getInt("version"));
  }
}
