package org.opendost.office.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of projects.
@Component
class ProjectRows {

  private static final String LINES =
      """
      select counted.*, case when withdrawn_at is not null then 'withdrawn' when finished_on is not null then 'finished'
                             when late then 'late' else 'running' end as state
        from (select project.*, coalesce(paid.amount, 0) as disbursed, coalesce(reached.milestones, 0) as milestones,
                     coalesce(reached.done, 0) as done, coalesce(reached.late, false) as late
                from workplan.project
                left join (select project_id, sum(amount)::bigint as amount
                             from workplan.disbursement where withdrawn_at is null group by project_id) paid
                       on paid.project_id = project.id
                left join (select project_id, count(*) as milestones, count(done_on) as done,
                                  bool_or(done_on is null and planned_on < :today) as late
                             from workplan.milestone where withdrawn_at is null group by project_id) reached
                       on reached.project_id = project.id) counted
      """;

  static final ListQuery<Project.Line> LIST =
      new ListQuery<>(LINES, ProjectRows::line, line -> line.project().id())
          .sort("on", "decided_on")
          .sort("name", "register.fold(name)")
          .sort("total", "total")
          .sort("percent", "(disbursed::numeric / total)")
          .has("name", "name")
          .has("unit", "unit_name")
          .is("kind", "kind")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;

  ProjectRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Project project) {
    write(
        project,
        """
        insert into workplan.project
          (id, name, kind, decision, decided_on, unit_id, unit_name, total, first_year, last_year, finished_on, version,
           saved_by)
        values (:id, :name, :kind, :decision, :decidedOn, :unit, :unitName, :total, :first, :last, :finished, :version,
                :by)
        """);
  }

  void update(Project project) {
    write(
        project,
        """
        update workplan.project
           set name = :name, kind = :kind, decision = :decision, decided_on = :decidedOn, unit_id = :unit,
               unit_name = :unitName, total = :total, first_year = :first, last_year = :last, finished_on = :finished,
               version = :version, saved_by = :by
         where id = :id
        """);
  }

  private void write(Project project, String sql) {
    jdbc.sql(sql)
        .param("id", project.id())
        .param("name", project.name())
        .param("kind", project.kind().name())
        .param("decision", project.decision())
        .param("decidedOn", project.decidedOn())
        .param("unit", project.unit())
        .param("unitName", project.unitName())
        .param("total", project.total())
        .param("first", project.firstYear())
        .param("last", project.lastYear())
        .param("finished", project.finishedOn())
        .param("version", project.version())
        .param("by", project.savedBy())
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql("update workplan.project set withdrawn_at = :at, withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  /// A project as it stands on the day.
  Optional<Project.Line> find(UUID id, LocalDate today) {
    return jdbc.sql("with list as (" + LINES + ") select * from list where id = :id")
        .param("id", id)
        .param("today", today)
        .query(ProjectRows::line)
        .optional();
  }

  List<Project> all() {
    return jdbc.sql("select * from workplan.project order by id")
        .query(ProjectRows::project)
        .list();
  }

  /// The project, to which nobody else can add until this transaction ends.
  Optional<Project> lock(UUID id) {
    return jdbc.sql("select * from workplan.project where id = :id for update")
        .param("id", id)
        .query(ProjectRows::project)
        .optional();
  }

  private static Project.Line line(ResultSet row, int n) throws SQLException {
    return new Project.Line(
        project(row, n),
        row.getLong("disbursed"),
        row.getInt("milestones"),
        row.getInt("done"),
        row.getBoolean("late"));
  }

  private static Project project(ResultSet row, int n) throws SQLException {
    return new Project(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Project.Kind.valueOf(row.getString("kind")),
        row.getString("decision"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getLong("total"),
        row.getInt("first_year"),
        row.getInt("last_year"),
        row.getObject("finished_on", LocalDate.class),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("withdrawn_at") != null);
  }
}
