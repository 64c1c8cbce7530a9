package org.opendost.science.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the records of a task's course: acceptances, checks, certificates; and takes them back.
@Component
class CourseRows {

  private final JdbcClient jdbc;
  private final TaskEntries entries;
  private final ApplicationEventPublisher events;

  CourseRows(JdbcClient jdbc, TaskEntries entries, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.events = events;
  }

  /// The kinds of record that can be taken back one by one.
  enum Kind {
    STAGE("task_stage", "stage"),
    ACCEPTANCE("acceptance", "acceptance"),
    CHECK("progress_check", "check"),
    CERTIFICATE("certificate", "certificate"),
    ADJUSTMENT("adjustment", "adjustment");

    final String table;
    final String word;

    Kind(String table, String word) {
      this.table = table;
      this.word = word;
    }
  }

  boolean has(Kind kind, UUID id) {
    return jdbc.sql("select exists (select from tasks.%s where id = :id)".formatted(kind.table))
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /// Whether the task has a standing record of the kind.
  boolean stands(Kind kind, UUID task) {
    return jdbc.sql(
            """
            select exists (select from tasks.%s where task_id = :task and withdrawn_at is null)
            """
                .formatted(kind.table))
        .param("task", task)
        .query(Boolean.class)
        .single();
  }

  /// The task of a standing record.
  Optional<UUID> taskOf(Kind kind, UUID id) {
    return jdbc.sql(
            "select task_id from tasks.%s where id = :id and withdrawn_at is null"
                .formatted(kind.table))
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  boolean councilMet(UUID task, String councilLevel) {
    return jdbc.sql(
            """
            select exists (select from tasks.acceptance
              where task_id = :task and council_level = :level and withdrawn_at is null)
            """)
        .param("task", task)
        .param("level", councilLevel)
        .query(Boolean.class)
        .single();
  }

  /// Whether the last council found the task good enough to be registered.
  boolean passed(UUID task) {
    return jdbc.sql(
            """
            select rating <> 'khong_dat' from tasks.acceptance
             where task_id = :task and withdrawn_at is null
             order by accepted_on desc, recorded_at desc limit 1
            """)
        .param("task", task)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  boolean numberTaken(String number) {
    return jdbc.sql(
            """
            select exists (select from tasks.certificate
              where number = :number and withdrawn_at is null)
            """)
        .param("number", number)
        .query(Boolean.class)
        .single();
  }

  void accept(UUID id, UUID task, Acceptance acceptance, Instant now) {
    jdbc.sql(
            """
            insert into tasks.acceptance (id, task_id, accepted_on, council_level, rating,
              decision_number, recorded_at)
            values (:id, :task, :on, :council, :rating, :decision, :now)
            """)
        .param("id", id)
        .param("task", task)
        .param("on", acceptance.on())
        .param("council", acceptance.councilLevel())
        .param("rating", acceptance.rating())
        .param("decision", acceptance.decisionNumber())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void check(UUID id, UUID task, LocalDate on, String team, String conclusion, Instant now) {
    jdbc.sql(
            """
            insert into tasks.progress_check (id, task_id, checked_on, team, conclusion, recorded_at)
            values (:id, :task, :on, :team, :conclusion, :now)
            """)
        .param("id", id)
        .param("task", task)
        .param("on", on)
        .param("team", team)
        .param("conclusion", conclusion)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void certify(UUID id, UUID task, String number, LocalDate on, Instant now) {
    jdbc.sql(
            """
            insert into tasks.certificate (id, task_id, number, issued_on, recorded_at)
            values (:id, :task, :number, :on, :now)
            """)
        .param("id", id)
        .param("task", task)
        .param("number", number)
        .param("on", on)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What a council concluded of a task.
  record Accepted(UUID task, Acceptance acceptance) {}

  /// A certificate of a task's result.
  record Certified(UUID task, String number, LocalDate on) {}

  /// Enters the acceptances of many tasks, by the records' ids.
  void accept(Map<UUID, Accepted> records, Instant now) {
    records.forEach((id, each) -> accept(id, each.task(), each.acceptance(), now));
  }

  /// Enters the certificates of many tasks, by the records' ids.
  void certify(Map<UUID, Certified> records, Instant now) {
    records.forEach((id, each) -> certify(id, each.task(), each.number(), each.on(), now));
  }

  /// Takes back many tasks, each with its certificate: the number is free for the task that is
  /// entered again.
  void withdrawTasks(List<UUID> tasks, String why, Instant now) {
    for (var rows : List.of("tasks.task", "tasks.certificate")) {
      jdbc.sql(
              """
              update %s set withdrawn_at = :now, withdrawn_why = :why
               where %s = any(:ids) and withdrawn_at is null
              """
                  .formatted(rows, rows.equals("tasks.task") ? "id" : "task_id"))
          .param("ids", tasks.toArray(UUID[]::new))
          .param("why", why)
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
    }
    entries.refresh(tasks);
    events.publishEvent(
        new TasksShown(tasks.stream().collect(Collectors.toMap(task -> task, task -> false))));
  }

  /// Takes back one record, and the stage that it brought about.
  void withdraw(Kind kind, UUID id, String why, Instant now) {
    mark("update tasks.%s set".formatted(kind.table), "id", id, why, now);
    mark("update tasks.task_stage set", "because_of", id, why, now);
  }

  void withdrawTask(UUID id, String why, Instant now) {
    withdrawTasks(List.of(id), why, now);
  }

  /// Whether the stage is the latest one standing, and not the only one, and stands by itself.
  boolean isFreeAndLatest(UUID stage) {
    return jdbc.sql(
            """
            select s.because_of is null
                   and s.id = (select id from tasks.task_stage where task_id = s.task_id
                                and withdrawn_at is null order by ordinal desc limit 1)
                   and (select count(*) from tasks.task_stage where task_id = s.task_id
                         and withdrawn_at is null) > 1
              from tasks.task_stage s where s.id = :id
            """)
        .param("id", stage)
        .query(Boolean.class)
        .single();
  }

  /// Whether a later stage rests on the one that the record brought about.
  boolean carriesLaterStage(UUID record) {
    return jdbc.sql(
            """
            select exists (
              select from tasks.task_stage s
                join tasks.task_stage l on l.task_id = s.task_id and l.withdrawn_at is null
                 and l.ordinal > s.ordinal
               where s.because_of = :record and s.withdrawn_at is null)
            """)
        .param("record", record)
        .query(Boolean.class)
        .single();
  }

  private void mark(String update, String column, UUID id, String why, Instant now) {
    jdbc.sql(
            update
                + " withdrawn_at = :now, withdrawn_why = :why where withdrawn_at is null and "
                + column
                + " = :id")
        .params(Map.of("id", id, "why", why, "now", now.atOffset(ZoneOffset.UTC)))
        .update();
  }
}
