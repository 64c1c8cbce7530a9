package org.opendost.science.tasks;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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
              row.getString("slug"),
              row.getObject("start_on", LocalDate.class),
              row.getObject("end_on", LocalDate.class),
              row.getString("lump_sum"));

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations batches;
  private final JsonMapper json;
  private final TaskEntries findable;
  private final ApplicationEventPublisher events;

  TaskRows(
      JdbcClient jdbc,
      NamedParameterJdbcOperations batches,
      JsonMapper json,
      TaskEntries findable,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
    this.findable = findable;
    this.events = events;
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
      String slug,
      LocalDate startOn,
      LocalDate endOn,
      String lumpSum) {}

  /// Locks the task, so that what is decided on it stays true until the commit.
  Optional<Standing> lock(UUID id) {
    return jdbc.sql(
            """
            select t.id, t.code, t.level, t.programme, t.stage, t.version, t.slug,
                   t.start_on, t.end_on, t.lump_sum,
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
      Course course,
      @Nullable UUID importId,
      Instant now) {
    insert(List.of(new Entry(id, facts, parent, course, importId)), now);
  }

  /// A task to be entered.
  record Entry(
      UUID id, TaskFacts facts, @Nullable UUID parent, Course course, @Nullable UUID importId) {}

  /// Enters many tasks in few round trips.
  void insert(List<Entry> entries, Instant now) {
    many(
        """
        insert into tasks.task (id, code, title, kind, level, programme, parent_id, host_id, host_name,
          leader, managing_body, field, field_code, start_on, end_on, budget_total, budget_state,
          decision_number, decision_on, selection_mode, objectives, contents, products, place,
          published, national_code, leader_sex, members, partners, method, application,
          objective_code, field_list, lump_sum, results, receiver, use_after,
          stage, contracted_on, accepted_on, closed_on, import_id, recorded_at)
        values (:id, :code, :title, :kind, :level, :programme, :parent, :hostId, :hostName,
          :leader, :managingBody, :field, :fieldCode, :startOn, :endOn, :budgetTotal, :budgetState,
          :decisionNumber, :decisionOn, :selectionMode, :objectives, :contents, :products::jsonb,
          :place, :published, :nationalCode, :leaderSex, :members, :partners, :method, :application,
          :objectiveCode, :fieldList, :lumpSum, :results, :receiver, :useAfter,
          :stage, :contractedOn, :acceptedOn, :closedOn, :importId, :now)
        """,
        entries.stream()
            .map(
                entry ->
                    parameters(entry.id(), entry.facts(), entry.parent())
                        .addValue("stage", entry.course().stage().code())
                        .addValue("contractedOn", entry.course().contractedOn(), Types.DATE)
                        .addValue("acceptedOn", entry.course().acceptedOn(), Types.DATE)
                        .addValue("closedOn", entry.course().closedOn(), Types.DATE)
                        .addValue("importId", entry.importId(), Types.OTHER)
                        .addValue("now", now.atOffset(ZoneOffset.UTC)))
            .toList());
    findable.refresh(entries.stream().map(Entry::id).toList());
  }

  void update(UUID id, TaskFacts facts, @Nullable UUID parent) {
    update(Map.of(id, facts), parent == null ? Map.of() : Map.of(id, parent));
  }

  /// Changes many tasks in few round trips.
  ///
  /// @param parents of those that are components
  void update(Map<UUID, TaskFacts> tasks, Map<UUID, UUID> parents) {
    many(
        """
        update tasks.task
           set code = :code, title = :title, kind = :kind, level = :level, programme = :programme,
               parent_id = :parent, host_id = :hostId, host_name = :hostName, leader = :leader,
               managing_body = :managingBody, field = :field, field_code = :fieldCode,
               start_on = :startOn, end_on = :endOn, budget_total = :budgetTotal,
               budget_state = :budgetState, decision_number = :decisionNumber,
               decision_on = :decisionOn, selection_mode = :selectionMode,
               objectives = :objectives, contents = :contents, products = :products::jsonb,
               place = :place, published = :published, national_code = :nationalCode,
               leader_sex = :leaderSex, members = :members, partners = :partners,
               method = :method, application = :application, objective_code = :objectiveCode,
               field_list = :fieldList, lump_sum = :lumpSum, results = :results,
               receiver = :receiver, use_after = :useAfter, version = version + 1
         where id = :id
        """,
        tasks.entrySet().stream()
            .map(task -> parameters(task.getKey(), task.getValue(), parents.get(task.getKey())))
            .toList());
    findable.refresh(tasks.keySet());
    var shown = new HashMap<UUID, Boolean>();
    tasks.forEach((id, facts) -> shown.put(id, facts.published()));
    events.publishEvent(new TasksShown(shown));
  }

  /// Moves the planned end of a task.
  void moveEnd(UUID id, LocalDate end) {
    jdbc.sql("update tasks.task set end_on = :end, version = version + 1 where id = :id")
        .param("id", id)
        .param("end", end)
        .update();
  }

  private void many(String sql, List<MapSqlParameterSource> rows) {
    batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
  }

  private MapSqlParameterSource parameters(UUID id, TaskFacts facts, @Nullable UUID parent) {
    var more = facts.more();
    return new MapSqlParameterSource()
        .addValue("id", id)
        .addValue("code", facts.code())
        .addValue("title", facts.title())
        .addValue("kind", facts.kind())
        .addValue("level", facts.level())
        .addValue("programme", facts.programme())
        .addValue("parent", parent, Types.OTHER)
        .addValue("hostId", facts.hostId(), Types.OTHER)
        .addValue("hostName", facts.hostName())
        .addValue("leader", facts.leader())
        .addValue("managingBody", facts.managingBody())
        .addValue("field", facts.field())
        .addValue("fieldCode", facts.fieldCode(), Types.VARCHAR)
        .addValue("startOn", facts.startOn(), Types.DATE)
        .addValue("endOn", facts.endOn(), Types.DATE)
        .addValue("budgetTotal", facts.budgetTotal(), Types.NUMERIC)
        .addValue("budgetState", facts.budgetState(), Types.NUMERIC)
        .addValue("decisionNumber", facts.decisionNumber(), Types.VARCHAR)
        .addValue("decisionOn", facts.decisionOn(), Types.DATE)
        .addValue("selectionMode", facts.selectionMode(), Types.VARCHAR)
        .addValue("objectives", facts.objectives())
        .addValue("contents", facts.contents())
        .addValue("products", json.writeValueAsString(facts.products()))
        .addValue("place", facts.place())
        .addValue("published", facts.published())
        .addValue("nationalCode", more.nationalCode())
        .addValue("leaderSex", more.leaderSex())
        .addValue("members", more.members())
        .addValue("partners", more.partners())
        .addValue("method", more.method())
        .addValue("application", more.application())
        .addValue("objectiveCode", more.objectiveCode())
        .addValue("fieldList", more.fieldList())
        .addValue("lumpSum", more.lumpSum())
        .addValue("results", more.results())
        .addValue("receiver", more.receiver())
        .addValue("useAfter", more.useAfter());
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

  /// A stage to be entered.
  ///
  /// @param because the acceptance or certificate that brought it
  record Step(UUID id, UUID task, Stage stage, LocalDate on, int ordinal, @Nullable UUID because) {}

  /// Enters the stages of new tasks, which stand at their last one already.
  void enter(List<Step> steps, Instant now) {
    many(
        """
        insert into tasks.task_stage (id, task_id, stage, happened_on, ordinal, because_of, recorded_at)
        values (:id, :task, :stage, :on, :ordinal, :because, :now)
        """,
        steps.stream()
            .map(
                step ->
                    new MapSqlParameterSource()
                        .addValue("id", step.id())
                        .addValue("task", step.task())
                        .addValue("stage", step.stage().code())
                        .addValue("on", step.on(), Types.DATE)
                        .addValue("ordinal", step.ordinal())
                        .addValue("because", step.because(), Types.OTHER)
                        .addValue("now", now.atOffset(ZoneOffset.UTC)))
            .toList());
  }

  /// Lets the task stand at its latest stage that was not withdrawn, see [Course].
  void standAtLatest(UUID task) {
    jdbc.sql(
            """
            update tasks.task
               set (stage, contracted_on, accepted_on, closed_on) = (
                   select (array_agg(stage order by ordinal desc))[1],
                          min(happened_on) filter (where stage = 'contracted'),
                          min(happened_on) filter (where stage = 'accepted'),
                          min(happened_on) filter (where stage in ('liquidated', 'terminated'))
                     from tasks.task_stage where task_id = :task and withdrawn_at is null)
             where id = :task
            """)
        .param("task", task)
        .update();
    findable.refresh(List.of(task));
  }
}
