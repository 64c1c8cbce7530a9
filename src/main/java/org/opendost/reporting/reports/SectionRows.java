package org.opendost.reporting.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.reporting.reports.Section.Approval;
import org.opendost.reporting.reports.Section.Assigned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of sections given to units.
@Component
record SectionRows(JdbcClient jdbc) {

  /// The report's sections as they stand, with whom they were given to.
  List<Section> of(Report report) {
    var assigned = assigned(report.id());
    return Section.of(report.passages()).stream()
        .map(section -> section.given(assigned.get(section.position())))
        .toList();
  }

  private Map<Integer, Assigned> assigned(UUID report) {
    var assigned = new HashMap<Integer, Assigned>();
    jdbc.sql("select * from reports.section where report_id = :report")
        .param("report", report)
        .query(
            row -> {
              assigned.put(row.getInt("position"), assigned(row));
            });
    return assigned;
  }

  /// Gives sections to units; what another unit approved is approved by nobody then.
  void assign(UUID report, LocalDate due, Map<Integer, Given> units) {
    jdbc.sql(
            """
            delete from reports.section
             where report_id = :report and position <> all(:positions)
            """)
        .param("report", report)
        .param("positions", units.keySet().toArray(Integer[]::new))
        .update();
    jdbc.sql(
            """
            insert into reports.section (report_id, position, unit_id, unit_name, due_on)
            select :report, g.position, g.unit, g.name, :due
              from unnest(cast(:positions as integer[]), cast(:units as uuid[]), cast(:names as text[]))
                   as g(position, unit, name)
            on conflict (report_id, position) do update
               set unit_id = excluded.unit_id, unit_name = excluded.unit_name, due_on = excluded.due_on,
                   reminded = false,
                   approved_at = case when section.unit_id = excluded.unit_id then section.approved_at end,
                   approved_by_id = case when section.unit_id = excluded.unit_id then section.approved_by_id end,
                   approved_by = case when section.unit_id = excluded.unit_id then section.approved_by end,
                   approved_text = case when section.unit_id = excluded.unit_id then section.approved_text end
            """)
        .param("report", report)
        .param("due", due)
        .param("positions", units.keySet().toArray(Integer[]::new))
        .param("units", units.values().stream().map(Given::unit).toArray(UUID[]::new))
        .param("names", units.values().stream().map(Given::name).toArray(String[]::new))
        .update();
  }

  /// A unit that is given a section.
  record Given(UUID unit, String name) {}

  void approve(UUID report, int position, Approval approval) {
    jdbc.sql(
            """
            update reports.section
               set approved_at = :at, approved_by_id = :byId, approved_by = :by, approved_text = :text
             where report_id = :report and position = :position
            """)
        .param("at", ReportRows.at(approval.at()))
        .param("byId", approval.byId())
        .param("by", approval.by())
        .param("text", approval.text())
        .param("report", report)
        .param("position", position)
        .update();
  }

  /// Sections of drafts that nobody approved by the day before they are due, each told once.
  List<Late> toRemind(LocalDate tomorrow) {
    return jdbc.sql(
            """
            update reports.section s set reminded = true
              from reports.report r
             where r.id = s.report_id and r.state = 'draft' and not s.reminded
               and s.approved_at is null and s.due_on <= :tomorrow
            returning r.code, r.title, s.unit_id, s.due_on
            """)
        .param("tomorrow", tomorrow)
        .query(
            (row, n) ->
                new Late(
                    row.getString("code"),
                    row.getString("title"),
                    row.getObject("unit_id", UUID.class),
                    row.getObject("due_on", LocalDate.class)))
        .list();
  }

  /// A section that is nearly due or late.
  record Late(String code, String title, UUID unit, LocalDate due) {}

  private static Assigned assigned(ResultSet row) throws SQLException {
    var by = row.getString("approved_by");
    return new Assigned(
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getObject("due_on", LocalDate.class),
        by == null
            ? null
            : new Approval(
                row.getObject("approved_by_id", UUID.class),
                by,
                ReportRows.moment(row, "approved_at"),
                row.getString("approved_text")));
  }
}
