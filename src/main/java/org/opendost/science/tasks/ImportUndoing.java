package org.opendost.science.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;
import org.opendost.science.tasks.PlannedRow.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes back what an import wrote: new tasks are withdrawn, changed ones get their facts back.
/// What somebody worked on since stays, and is named.
@Component
class ImportUndoing {

  private final JdbcClient jdbc;
  private final TaskRows tasks;
  private final CourseRows course;
  private final Audit audit;

  ImportUndoing(JdbcClient jdbc, TaskRows tasks, CourseRows course, Audit audit) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.course = course;
    this.audit = audit;
  }

  /// How a task stands now.
  private record Now(int version, boolean withdrawn, boolean newRecords, List<UUID> components) {}

  /// Takes the rows back.
  ///
  /// @param confirmed when the import was written
  /// @return the tasks that stay as they are, and why: the value of `tasks.import_row.kept`
  Map<UUID, String> undo(
      Actor actor, List<PlannedRow> rows, Instant confirmed, String why, Instant now) {
    var standing =
        standing(rows.stream().map(row -> Objects.requireNonNull(row.task())).toList(), confirmed);
    var kept = new LinkedHashMap<UUID, String>();
    var withdrawn = new LinkedHashMap<UUID, PlannedRow>();
    var restored = new ArrayList<PlannedRow>();
    for (var row : rows) {
      var task = Objects.requireNonNull(row.task());
      var is = Objects.requireNonNull(standing.get(task));
      int expected =
          row.outcome() == Outcome.CREATE ? 1 : Objects.requireNonNull(row.version()) + 1;
      if (is.withdrawn()) {
        kept.put(task, "withdrawn");
      } else if (is.version() != expected) {
        kept.put(task, "changed");
      } else if (row.outcome() == Outcome.CHANGE) {
        restored.add(row);
      } else if (is.newRecords()) {
        kept.put(task, "course");
      } else {
        withdrawn.put(task, row);
      }
    }
    keepParents(standing, withdrawn, kept);
    withdraw(actor, withdrawn, why, now);
    restore(actor, restored, why);
    return kept;
  }

  /// A project with a component that stays, stays too.
  private static void keepParents(
      Map<UUID, Now> standing, Map<UUID, PlannedRow> withdrawn, Map<UUID, String> kept) {
    for (var task : List.copyOf(withdrawn.keySet())) {
      var components = Objects.requireNonNull(standing.get(task)).components();
      if (!withdrawn.keySet().containsAll(components)) {
        withdrawn.remove(task);
        kept.put(task, "component");
      }
    }
  }

  private void withdraw(Actor actor, Map<UUID, PlannedRow> rows, String why, Instant now) {
    course.withdrawTasks(List.copyOf(rows.keySet()), why, now);
    rows.forEach(
        (task, row) ->
            audit.record(
                actor, "task.withdrawn", "task", task, row.code(), null, Map.of("why", why)));
  }

  private void restore(Actor actor, List<PlannedRow> rows, String why) {
    var facts = new LinkedHashMap<UUID, TaskFacts>();
    var parents = new HashMap<UUID, UUID>();
    for (var row : rows) {
      var task = Objects.requireNonNull(row.task());
      var before = Objects.requireNonNull(row.before());
      facts.put(task, before);
      if (before.parentCode() != null) {
        tasks.idOf(before.parentCode()).ifPresent(parent -> parents.put(task, parent));
      }
      audit.record(
          actor,
          TaskHistory.CHANGED,
          "task",
          task,
          before.code(),
          row.facts(),
          new TaskHistory.Correction(before, why));
    }
    tasks.update(facts, parents);
  }

  private Map<UUID, Now> standing(List<UUID> ids, Instant confirmed) {
    var found = new HashMap<UUID, Now>();
    jdbc.sql(
            """
            select t.id, t.version, t.withdrawn_at is not null as withdrawn,
                   exists (select from tasks.task_stage r where r.task_id = t.id
                            and greatest(r.recorded_at, r.withdrawn_at) > :confirmed)
                   or exists (select from tasks.acceptance r where r.task_id = t.id
                            and greatest(r.recorded_at, r.withdrawn_at) > :confirmed)
                   or exists (select from tasks.progress_check r where r.task_id = t.id
                            and greatest(r.recorded_at, r.withdrawn_at) > :confirmed)
                   or exists (select from tasks.certificate r where r.task_id = t.id
                            and greatest(r.recorded_at, r.withdrawn_at) > :confirmed)
                   or exists (select from tasks.adjustment r where r.task_id = t.id
                            and greatest(r.recorded_at, r.withdrawn_at) > :confirmed) as new_records,
                   array(select c.id from tasks.task c
                          where c.parent_id = t.id and c.withdrawn_at is null) as components
              from tasks.task t where t.id = any(:ids) order by t.id for update of t
            """)
        .param("confirmed", confirmed.atOffset(ZoneOffset.UTC))
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            row -> {
              found.put(
                  row.getObject("id", UUID.class),
                  new Now(
                      row.getInt("version"),
                      row.getBoolean("withdrawn"),
                      row.getBoolean("new_records"),
                      List.of((UUID[]) row.getArray("components").getArray())));
            });
    return found;
  }
}
