package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of templates.
@Component
class TemplateRows {

  private static final String SELECT =
      """
      select t.*, (select count(*) from reports.report r where r.template_id = t.id) as reports
        from reports.template t
      """;
  private static final RowMapper<Template> ROW =
      (row, n) ->
          new Template(
              row.getObject("id", UUID.class),
              row.getString("code"),
              row.getString("title"),
              row.getInt("version"),
              row.getString("prose"),
              ReportRows.moment(row, "saved_at"),
              row.getString("saved_by"),
              row.getInt("reports"));

  private final JdbcClient jdbc;

  TemplateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Template> find(UUID id) {
    return jdbc.sql(SELECT + " where t.id = :id").param("id", id).query(ROW).optional();
  }

  /// The newest version of the template.
  Optional<Template> newest(String code) {
    return versions(code).stream().findFirst();
  }

  /// All versions of the template, newest first.
  List<Template> versions(String code) {
    return jdbc.sql(SELECT + " where t.code = :code order by t.version desc")
        .param("code", code)
        .query(ROW)
        .list();
  }

  /// The newest version of every template, by title.
  List<Template> all() {
    return jdbc.sql(
            SELECT
                + """
                 where t.version = (select max(n.version) from reports.template n where n.code = t.code)
                 order by t.title, t.code
                """)
        .query(ROW)
        .list();
  }

  /// Two who save one template at once wait for each other here.
  void lock(String code) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('reports.template'), hashtext(:code))")
        .param("code", code)
        .query((row, n) -> 1)
        .single();
  }

  void insert(TemplateText text, int version, String by, Instant now) {
    jdbc.sql(
            """
            insert into reports.template (id, code, title, version, prose, saved_at, saved_by)
            values (:id, :code, :title, :version, :prose, :now, :by)
            """)
        .param("id", text.id())
        .param("code", text.code())
        .param("title", text.title())
        .param("version", version)
        .param("prose", text.prose())
        .param("now", ReportRows.at(now))
        .param("by", by)
        .update();
  }
}
