package org.opendost.portal.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `articles.section`.
@Component
class SectionRows {

  private final JdbcClient jdbc;

  SectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Section> all() {
    return jdbc.sql("select * from articles.section order by place, slug")
        .query(SectionRows::section)
        .list();
  }

  Optional<Section> find(Category category) {
    return jdbc.sql("select * from articles.section where slug = :slug")
        .param("slug", category.slug())
        .query(SectionRows::section)
        .optional();
  }

  boolean insert(Section section) {
    return write(
        """
        insert into articles.section (slug, name, english_name, place, on_home, open, version)
        values (:slug, :name, :english, :place, :onHome, :open, :version)
        on conflict (slug) do nothing
        """,
        section);
  }

  /// Writes the section if its version is still the one given.
  boolean update(Section section) {
    return write(
        """
        update articles.section
           set name = :name, english_name = :english, place = :place, on_home = :onHome, open = :open,
               version = version + 1
         where slug = :slug and version = :version
        """,
        section);
  }

  private boolean write(String sql, Section section) {
    return jdbc.sql(sql)
            .param("slug", section.category().slug())
            .param("name", section.name())
            .param("english", section.englishName())
            .param("place", section.place())
            .param("onHome", section.onHome())
            .param("open", section.open())
            .param("version", section.version())
            .update()
        == 1;
  }

  private static Section section(ResultSet row, int n) throws SQLException {
    return new Section(
        new Category(row.getString("slug")),
        row.getString("name"),
        row.getString("english_name"),
        row.getInt("place"),
        row.getBoolean("on_home"),
        row.getBoolean("open"),
        row.getInt("version"));
  }
}
