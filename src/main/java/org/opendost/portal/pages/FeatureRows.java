package org.opendost.portal.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `pages.feature`.
@Component
class FeatureRows {

  private final JdbcClient jdbc;

  FeatureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean insert(Feature feature) {
    return jdbc.sql(
                """
                insert into pages.feature (id, kind, title, day, text, url, picture, place)
                values (:id, :kind, :title, :day, :text, :url, :picture, :place)
                on conflict (id) do nothing
                """)
            .param("id", feature.id())
            .param("kind", feature.kind().name().toLowerCase(Locale.ROOT))
            .param("title", feature.title())
            .param("day", feature.day())
            .param("text", feature.text())
            .param("url", feature.url())
            .param("picture", feature.picture())
            .param("place", feature.place())
            .update()
        == 1;
  }

  List<Feature> firstOfEach(int each) {
    return jdbc.sql(
            """
            select * from (
              select *, row_number() over (partition by kind order by day desc nulls last, place) as nth
                from pages.feature) numbered
             where nth <= :each or kind = 'link'
             order by kind, nth
            """)
        .param("each", each)
        .query(FeatureRows::feature)
        .list();
  }

  List<Feature> all(Feature.Kind kind) {
    return jdbc.sql(
            "select * from pages.feature where kind = :kind order by day desc nulls last, place")
        .param("kind", kind.name().toLowerCase(Locale.ROOT))
        .query(FeatureRows::feature)
        .list();
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
        row.getInt("place"));
  }
}
