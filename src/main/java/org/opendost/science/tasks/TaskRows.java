package org.opendost.science.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the rows of tasks and of their course.
@Component
class TaskRows {

  private static final RowMapper<Standing> STANDING =
      (row, n) ->
          new Standing(
              row.getObject("id", UUID.class),
              row.getString("code"),
              row.getString("level"),
              row.getString("programme"),
              Stage.of(row.getString("stage")).orElseThrow(),
              row.getObject("last_on", LocalDate.class),
              row.getInt("version"),
              row.getString("slug"));

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TaskRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A task as it stands, for deciding what may come next.
  ///
  /// @param lastOn the day it entered its stage
  record Standing(
      UUID id,
      String code,
      String level,
      String programme,
      Stage stage,
      LocalDate lastOn,
      int version,
      String slug) {}

  /// Locks the task, so that what is decided on it stays true until the commit.
  Optional<Standing> lock(UUID id) {
    return jdbc.sql(
            """
            select t.id, t.code, t.level, t.programme, t.stage, t.version, t.slug,
                   (select max(s.happened_on) from tasks.task_stage s
                     where s.task_id = t.id and s.withdrawn_at is null) as last_on
              from tasks.task t
             where t.id = :id and t.withdrawn_at is null
               for update of t
            """)
        .param("id", id)
        .query(STANDING)
        .optional();
  }

  Optional<UUID> idOf(String code) {
    return jdbc.sql(
            """
            select id from tasks.task
             where slug = trim('-' from regexp_replace(tasks.fold(:code), '[^a-z0-9]+', '-', 'g'))
               and withdrawn_at is null
            """)
        .param("code", code)
        .query(UUID.class)
        .optional();
  }

  boolean exists(UUID id) {
    return jdbc.sql("select exists (select from tasks.task where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void insert(
      UUID id,
      TaskFacts facts,
      @Nullable UUID parent,
      Stage stage,
      @Nullable UUID importId,
      Instant now) {
    bind(
            jdbc.sql(
                """
                insert into tasks.task (id, code, title, kind, level, programme, parent_id, host_id, host_name,
                  leader, managing_body, field, field_code, start_on, end_on, budget_total, budget_state,
                  decision_number, decision_on, selection_mode, objectives, contents, products, place,
                  published, stage, import_id, recorded_at)
                values (:id, :code, :title, :kind, :level, :programme, :parent, :hostId, :hostName,
                  :leader, :managingBody, :field, :fieldCode, :startOn, :endOn, :budgetTotal, :budgetState,
                  :decisionNumber, :decisionOn, :selectionMode, :objectives, :contents, :products::jsonb,
                  :place, :published, :stage, :importId, :now)
                """),
            id,
            facts,
            parent)
        .param("stage", stage.code())
        .param("importId", importId)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(UUID id, TaskFacts facts, @Nullable UUID parent) {
    bind(
            jdbc.sql(
                """
                update tasks.task
                   set code = :code, title = :title, kind = :kind, level = :level, programme = :programme,
                       parent_id = :parent, host_id = :hostId, host_name = :hostName, leader = :leader,
                       managing_body = :managingBody, field = :field, field_code = :fieldCode,
                       start_on = :startOn, end_on = :endOn, budget_total = :budgetTotal,
                       budget_state = :budgetState, decision_number = :decisionNumber,
                       decision_on = :decisionOn, selection_mode = :selectionMode,
                       objectives = :objectives, contents = :contents, products = :products::jsonb,
                       place = :place, published = :published, version = version + 1
                 where id = :id
                """),
            id,
            facts,
            parent)
        .update();
  }

  private JdbcClient.StatementSpec bind(
      JdbcClient.StatementSpec statement, UUID id, TaskFacts facts, @Nullable UUID parent) {
    return statement
        .param("id", id)
        .param("code", facts.code())
        .param("title", facts.title())
        .param("kind", facts.kind())
        .param("level", facts.level())
        .param("programme", facts.programme())
        .param("parent", parent)
        .param("hostId", facts.hostId())
        .param("hostName", facts.hostName())
        .param("leader", facts.leader())
        .param("managingBody", facts.managingBody())
        .param("field", facts.field())
        .param("fieldCode", facts.fieldCode())
        .param("startOn", facts.startOn())
        .param("endOn", facts.endOn())
        .param("budgetTotal", facts.budgetTotal())
        .param("budgetState", facts.budgetState())
        .param("decisionNumber", facts.decisionNumber())
        .param("decisionOn", facts.decisionOn())
        .param("selectionMode", facts.selectionMode())
        .param("objectives", facts.objectives())
        .param("contents", facts.contents())
        .param("products", json.writeValueAsString(facts.products()))
        .param("place", facts.place())
        .param("published", facts.published());
  }

  /// Writes the stage and lets the task stand at it.
  void enter(UUID id, UUID task, Stage stage, LocalDate on, @Nullable UUID becauseOf, Instant now) {
    jdbc.sql(
            """
            insert into tasks.task_stage (id, task_id, stage, happened_on, ordinal, because_of, recorded_at)
            values (:id, :task, :stage, :on,
              1 + (select coalesce(max(ordinal), 0) from tasks.task_stage where task_id = :task),
              :becauseOf, :now)
            """)
        .param("id", id)
        .param("task", task)
        .param("stage", stage.code())
        .param("on", on)
        .param("becauseOf", becauseOf)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    standAtLatest(task);
  }

  /// Lets the task stand at its latest stage that was not withdrawn.
  void standAtLatest(UUID task) {
    jdbc.sql(
            """
            update tasks.task t
               set stage = (select stage from tasks.task_stage s
                             where s.task_id = t.id and s.withdrawn_at is null
                             order by ordinal desc limit 1)
             where id = :task
            """)
        .param("task", task)
        .update();
  }
}
