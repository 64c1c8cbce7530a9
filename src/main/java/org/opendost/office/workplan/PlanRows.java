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

/// The tables of plans and their targets.
@Component
class PlanRows {

  static final ListQuery<Plan.Line> LIST =
      new ListQuery<>(
              """
              select plan.*, coalesce(reached.targets, 0) as targets, coalesce(reached.reached, 0) as reached,
                     coalesce(work.tasks, 0) as tasks, coalesce(work.late, 0) as late
                from workplan.plan
                left join (select plan_id, count(*) as targets, count(reached_on) as reached
                             from workplan.target where withdrawn_at is null group by plan_id) reached
                       on reached.plan_id = plan.id
                left join (select plan_id, count(*) as tasks,
                                  count(*) filter (where done_on is null and due_on < :today) as late
                             from workplan.task join workplan.target on target.id = task.target_id
                            where task.withdrawn_at is null and target.withdrawn_at is null group by plan_id) work
                       on work.plan_id = plan.id
              """,
              PlanRows::line,
              line -> line.plan().id())
          .sort("year", "year")
          .has("title", "title")
          .is("year", "year")
          .newestFirst();

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Plan plan) {
    jdbc.sql(
            """
            insert into workplan.plan (id, year, title, decision, saved_by) values (:id, :year, :title, :decision, :by)
            """)
        .param("id", plan.id())
        .param("year", plan.year())
        .param("title", plan.title())
        .param("decision", plan.decision())
        .param("by", plan.savedBy())
        .update();
  }

  Optional<Plan> find(UUID id) {
    return jdbc.sql("select * from workplan.plan where id = :id")
        .param("id", id)
        .query(PlanRows::plan)
        .optional();
  }

  /// The plan, to which nobody else can carry targets until this transaction ends.
  Optional<Plan> lock(UUID id) {
    return jdbc.sql("select * from workplan.plan where id = :id for update")
        .param("id", id)
        .query(PlanRows::plan)
        .optional();
  }

  Optional<Plan> of(int year) {
    return jdbc.sql("select * from workplan.plan where year = :year")
        .param("year", year)
        .query(PlanRows::plan)
        .optional();
  }

  void insert(Target target) {
    write(
        target,
        """
        insert into workplan.target
          (id, plan_id, carried_from, name, span, measure, wanted, unit, indicator, share_column, share_value, figure,
           figure_on, reached_on, version, saved_by)
        values (:id, :plan, :from, :name, :span, :measure, :wanted, :unit, :indicator, :column, :value,
                cast(:figure as numeric), cast(:figureOn as date), cast(:reached as date), :version, :by)
        on conflict (carried_from, plan_id) do nothing
        """);
  }

  void update(Target target) {
    write(
        target,
        """
        update workplan.target
           set name = :name, span = :span, measure = :measure, wanted = :wanted, unit = :unit, indicator = :indicator,
               share_column = :column, share_value = :value, figure = cast(:figure as numeric),
               figure_on = cast(:figureOn as date), reached_on = cast(:reached as date), version = :version,
               saved_by = :by
         where id = :id and plan_id = :plan and carried_from is not distinct from cast(:from as uuid)
        """);
  }

  private void write(Target target, String sql) {
    jdbc.sql(sql)
        .param("id", target.id())
        .param("plan", target.plan())
        .param("from", target.carriedFrom())
        .param("name", target.name())
        .param("span", target.span().name())
        .param("measure", target.measure().name())
        .param("wanted", target.wanted())
        .param("unit", target.unit())
        .param("indicator", target.indicator())
        .param("column", target.shareColumn())
        .param("value", target.shareValue())
        .param("figure", target.figure())
        .param("figureOn", target.figureOn())
        .param("reached", target.reachedOn())
        .param("version", target.version())
        .param("by", target.savedBy())
        .update();
  }

  void withdraw(UUID target, String why, Instant at) {
    jdbc.sql("update workplan.target set withdrawn_at = :at, withdrawn_why = :why where id = :id")
        .param("id", target)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  List<Plan> all() {
    return jdbc.sql("select * from workplan.plan order by year").query(PlanRows::plan).list();
  }

  List<Target> allTargets() {
    return jdbc.sql("select * from workplan.target order by id").query(PlanRows::target).list();
  }

  List<Target> targets(UUID plan) {
    return jdbc.sql(
            "select * from workplan.target where plan_id = :plan order by span = 'YEAR' desc,"
                + " left(span, 1) = 'Q' desc, span, name, id")
        .param("plan", plan)
        .query(PlanRows::target)
        .list();
  }

  Optional<Target> target(UUID id) {
    return jdbc.sql("select * from workplan.target where id = :id")
        .param("id", id)
        .query(PlanRows::target)
        .optional();
  }

  /// The target, which nobody else can change until this transaction ends.
  Optional<Target> lockTarget(UUID id) {
    return jdbc.sql("select * from workplan.target where id = :id for update")
        .param("id", id)
        .query(PlanRows::target)
        .optional();
  }

  private static Plan.Line line(ResultSet row, int n) throws SQLException {
    return new Plan.Line(
        plan(row, n),
        row.getInt("targets"),
        row.getInt("reached"),
        row.getInt("tasks"),
        row.getInt("late"));
  }

  private static Plan plan(ResultSet row, int n) throws SQLException {
    return new Plan(
        row.getObject("id", UUID.class),
        row.getInt("year"),
        row.getString("title"),
        row.getString("decision"),
        row.getString("saved_by"));
  }

  private static Target target(ResultSet row, int n) throws SQLException {
    return new Target(
        row.getObject("id", UUID.class),
        row.getObject("plan_id", UUID.class),
        row.getObject("carried_from", UUID.class),
        row.getString("name"),
        Span.valueOf(row.getString("span")),
        Target.Measure.valueOf(row.getString("measure")),
        row.getBigDecimal("wanted"),
        row.getString("unit"),
        row.getString("indicator"),
        row.getString("share_column"),
        row.getString("share_value"),
        row.getBigDecimal("figure"),
        row.getObject("figure_on", LocalDate.class),
        row.getObject("reached_on", LocalDate.class),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("withdrawn_at") != null);
  }
}
