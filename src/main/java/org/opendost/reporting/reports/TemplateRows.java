package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of templates.
@Component
class TemplateRows {

  private final JdbcClient jdbc;

  TemplateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest version of the template.
  Optional<Template> newest(String code) {
    return jdbc.sql(
            """
            select id, code, version, prose from reports.template
             where code = :code order by version desc limit 1
            """)
        .param("code", code)
        .query(Template.ROW)
        .optional();
  }

  /// The newest version of every template.
  List<Template> all() {
    return jdbc.sql(
            """
            select distinct on (code) id, code, version, prose from reports.template
             order by code, version desc
            """)
        .query(Template.ROW)
        .list();
  }

  Template insert(String code, String prose, String by, Instant now) {
    // Two who save one template at once wait for each other here and get two versions.
    jdbc.sql("select pg_advisory_xact_lock(hashtext('reports.template'), hashtext(:code))")
        .param("code", code)
        .query((row, n) -> 1)
        .single();
    var id = Uuid7.next();
    jdbc.sql(
            """
            insert into reports.template (id, code, version, prose, saved_at, saved_by)
            select :id, :code, coalesce(max(version), 0) + 1, :prose, :now, :by
              from reports.template where code = :code
            """)
        .param("id", id)
        .param("code", code)
        .param("prose", prose)
        .param("now", ReportRows.at(now))
        .param("by", by)
        .update();
    return newest(code).orElseThrow();
  }

  /// A version of a template.
  record Template(UUID id, String code, int version, String prose) {

    static final RowMapper<Template> ROW =
        (row, n) ->
            new Template(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("version"),
                row.getString("prose"));
  }
}
