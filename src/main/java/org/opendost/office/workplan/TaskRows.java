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

/// The tables of the tasks of plans and of the causes of their delay.
@Component
class TaskRows {

  static final ListQuery<PlanTask.Line> LIST =
      new ListQuery<>(
              """
              select task.*, plan.id as plan_id, plan.year, target.name as target,
                     coalesce((select string_agg(cause, ' ' order by cause) from workplan.task_delay
                                where task_id = task.id and withdrawn_at is null), '') as causes,
                     case when task.withdrawn_at is not null then 'withdrawn'
                          when done_on > due_on then 'done-late' when done_on is not null then 'done'
                          when due_on < :today then 'late' else 'waiting' end as state
                from workplan.task
                join workplan.target on target.id = task.target_id
                join workplan.plan on plan.id = target.plan_id
              """,
              TaskRows::line,
              line -> line.task().id())
          .sort("due", "due_on")
          .sort("name", "register.fold(name)")
          .sort("unit", "register.fold(unit_name)")
          .has("name", "name")
          .has("target", "target")
          .has("unit", "unit_name")
          .has("cause", "causes")
          .is("year", "year")
          .is("state", "state");

  private final JdbcClient jdbc;

  TaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(PlanTask task) {
    write(
        task,
        """
        insert into workplan.task (id, target_id, name, unit_id, unit_name, due_on, done_on, version, saved_by)
        values (:id, :target, :name, :unit, :unitName, :due, :done, :version, :by)
        """);
  }

  void update(PlanTask task) {
    write(
        task,
        """
        update workplan.task
           set name = :name, unit_id = :unit, unit_name = :unitName, due_on = :due, done_on = :done,
               version = :version, saved_by = :by
         where id = :id and target_id = :target
        """);
  }

  private void write(PlanTask task, String sql) {
    jdbc.sql(sql)
        .param("id", task.id())
        .param("target", task.target())
        .param("name", task.name())
        .param("unit", task.unit())
        .param("unitName", task.unitName())
        .param("due", task.dueOn())
        .param("done", task.doneOn())
        .param("version", task.version())
        .param("by", task.savedBy())
        .update();
  }

  void insert(Delay delay) {
    DelayRows.TASK.insert(jdbc, delay);
  }

  void withdrawDelay(UUID id, String why, Instant at) {
    DelayRows.TASK.withdraw(jdbc, id, why, at);
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql("update workplan.task set withdrawn_at = :at, withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  List<PlanTask> ofPlan(UUID plan) {
    return jdbc.sql(
            """
            select task.* from workplan.task join workplan.target on target.id = task.target_id
             where target.plan_id = :plan order by due_on, task.id
            """)
        .param("plan", plan)
        .query(TaskRows::task)
        .list();
  }

  List<PlanTask> all() {
    return jdbc.sql("select * from workplan.task order by id").query(TaskRows::task).list();
  }

  List<PlanTask> of(UUID target) {
    return jdbc.sql("select * from workplan.task where target_id = :target order by id")
        .param("target", target)
        .query(TaskRows::task)
        .list();
  }

  List<Delay> delaysOfPlan(UUID plan) {
    return jdbc.sql(
            """
            select delay.* from workplan.task_delay delay join workplan.task on task.id = delay.task_id
              join workplan.target on target.id = task.target_id
             where target.plan_id = :plan order by since, delay.id
            """)
        .param("plan", plan)
        .query(TaskRows::delay)
        .list();
  }

  List<Delay> delays(UUID task) {
    return jdbc.sql("select * from workplan.task_delay where task_id = :task")
        .param("task", task)
        .query(TaskRows::delay)
        .list();
  }

  Optional<PlanTask> find(UUID id) {
    return jdbc.sql("select * from workplan.task where id = :id")
        .param("id", id)
        .query(TaskRows::task)
        .optional();
  }

  /// The task, which nobody else can change until this transaction ends.
  Optional<PlanTask> lock(UUID id) {
    return jdbc.sql("select * from workplan.task where id = :id for update")
        .param("id", id)
        .query(TaskRows::task)
        .optional();
  }

  private static PlanTask.Line line(ResultSet row, int n) throws SQLException {
    return new PlanTask.Line(
        task(row, n),
        row.getObject("plan_id", UUID.class),
        row.getInt("year"),
        row.getString("target"),
        row.getString("causes"));
  }

  private static PlanTask task(ResultSet row, int n) throws SQLException {
    return new PlanTask(
        row.getObject("id", UUID.class),
        row.getObject("target_id", UUID.class),
        row.getString("name"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("done_on", LocalDate.class),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("withdrawn_at") != null);
  }

  private static Delay delay(ResultSet row, int n) throws SQLException {
    return DelayRows.TASK.read(row);
  }
}
