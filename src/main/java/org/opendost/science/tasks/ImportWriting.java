package org.opendost.science.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.science.tasks.PlannedRow.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what the preview showed, all of it in the caller's transaction.
@Component
class ImportWriting {

  private final JdbcClient jdbc;
  private final TaskRows tasks;
  private final CourseRows course;
  private final Audit audit;

  ImportWriting(JdbcClient jdbc, TaskRows tasks, CourseRows course, Audit audit) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.course = course;
    this.audit = audit;
  }

  /// Whether the register still is as it was when the rows were compared with it. The tasks to be
  /// changed are locked, so that it stays so.
  boolean stillFits(List<PlannedRow> rows) {
    var slugs =
        rows.stream()
            .filter(is(Outcome.CREATE))
            .map(row -> Folded.slug(row.code()))
            .toArray(String[]::new);
    var taken =
        jdbc.sql(
                """
                select exists (select from tasks.task where slug = any(:slugs) and withdrawn_at is null)
                """)
            .param("slugs", slugs)
            .query(Boolean.class)
            .single();
    if (taken) {
      return false;
    }
    var versions =
        versions(rows.stream().filter(is(Outcome.CHANGE)).map(ImportWriting::task).toList());
    return rows.stream()
        .filter(is(Outcome.CHANGE))
        .allMatch(row -> Objects.equals(versions.get(row.task()), row.version()));
  }

  void write(Actor actor, UUID importId, List<PlannedRow> rows, Instant now) {
    var parents = parents(rows);
    var changed = new LinkedHashMap<UUID, TaskFacts>();
    var created = new ArrayList<PlannedRow>();
    for (var row : rows) {
      if (row.outcome() == Outcome.CREATE) {
        created.add(row);
      } else {
        changed.put(task(row), facts(row));
      }
    }
    // Projects before their components.
    created.sort(
        (a, b) -> Boolean.compare(parents.containsKey(task(a)), parents.containsKey(task(b))));
    tasks.insert(
        created.stream()
            .map(
                row ->
                    new TaskRows.Entry(
                        task(row),
                        facts(row),
                        parents.get(task(row)),
                        Course.of(Objects.requireNonNull(row.course()).steps()),
                        importId))
            .toList(),
        now);
    enterCourses(created, now);
    tasks.update(changed, parents);
    for (var row : created) {
      audit.record(actor, "task.registered", "task", task(row), row.code(), null, row.facts());
    }
    for (var row : rows) {
      if (row.outcome() == Outcome.CHANGE) {
        audit.record(
            actor,
            TaskHistory.CHANGED,
            "task",
            task(row),
            row.code(),
            row.before(),
            new TaskHistory.Correction(facts(row), "Nhập từ bảng tính, dòng " + row.number()));
      }
    }
  }

  private void enterCourses(List<PlannedRow> created, Instant now) {
    var stages = new ArrayList<TaskRows.Step>();
    var acceptances = new LinkedHashMap<UUID, CourseRows.Accepted>();
    var certificates = new LinkedHashMap<UUID, CourseRows.Certified>();
    for (var row : created) {
      var draft = Objects.requireNonNull(row.course());
      int ordinal = 0;
      for (var step : draft.steps()) {
        UUID because = null;
        if (step.stage() == Stage.ACCEPTED && draft.acceptance() != null) {
          because = Uuid7.next();
          acceptances.put(because, new CourseRows.Accepted(task(row), draft.acceptance()));
        } else if (step.stage() == Stage.REGISTERED && draft.certificate() != null) {
          because = Uuid7.next();
          certificates.put(
              because, new CourseRows.Certified(task(row), draft.certificate(), step.on()));
        }
        stages.add(
            new TaskRows.Step(
                Uuid7.next(), task(row), step.stage(), step.on(), ++ordinal, because));
      }
    }
    course.accept(acceptances, now);
    course.certify(certificates, now);
    tasks.enter(stages, now);
  }

  /// The parents of the rows that name one, in the file or in the register.
  private Map<UUID, UUID> parents(List<PlannedRow> rows) {
    var bySlug = new HashMap<String, UUID>();
    var wanted = new ArrayList<String>();
    for (var row : rows) {
      bySlug.put(Folded.slug(row.code()), task(row));
      var parent = facts(row).parentCode();
      if (parent != null) {
        wanted.add(Folded.slug(parent));
      }
    }
    if (!wanted.isEmpty()) {
      jdbc.sql("select slug, id from tasks.task where slug = any(:slugs) and withdrawn_at is null")
          .param("slugs", wanted.toArray(String[]::new))
          .query(
              row -> {
                bySlug.putIfAbsent(row.getString("slug"), row.getObject("id", UUID.class));
              });
    }
    var parents = new HashMap<UUID, UUID>();
    for (var row : rows) {
      var code = facts(row).parentCode();
      var parent = code == null ? null : bySlug.get(Folded.slug(code));
      if (parent != null) {
        parents.put(task(row), parent);
      }
    }
    return parents;
  }

  /// The standing tasks' versions; the rows stay locked until the commit.
  private Map<UUID, Integer> versions(List<UUID> ids) {
    var versions = new HashMap<UUID, Integer>();
    jdbc.sql(
            """
            select id, version from tasks.task
             where id = any(:ids) and withdrawn_at is null order by id for update
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            row -> {
              versions.put(row.getObject("id", UUID.class), row.getInt("version"));
            });
    return versions;
  }

  private static Predicate<PlannedRow> is(Outcome outcome) {
    return row -> row.outcome() == outcome;
  }

  private static UUID task(PlannedRow row) {
    return Objects.requireNonNull(row.task());
  }

  private static TaskFacts facts(PlannedRow row) {
    return Objects.requireNonNull(row.facts());
  }
}
