package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads single tasks.
@Component
class TaskReading {

  private final JdbcClient jdbc;
  private final RowMapper<TaskFacts> facts;

  TaskReading(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.facts =
        (row, n) ->
            new TaskFacts(
                row.getString("code"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("level"),
                row.getString("programme"),
                row.getString("parent_code"),
                row.getObject("host_id", UUID.class),
                row.getString("host_name"),
                row.getString("leader"),
                row.getString("managing_body"),
                row.getString("field"),
                row.getString("field_code"),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                row.getObject("budget_total", BigDecimal.class),
                row.getObject("budget_state", BigDecimal.class),
                row.getString("decision_number"),
                row.getObject("decision_on", LocalDate.class),
                row.getString("selection_mode"),
                row.getString("objectives"),
                row.getString("contents"),
                json.readValue(
                    row.getString("products"), new TypeReference<List<TaskFacts.Product>>() {}),
                row.getString("place"),
                row.getBoolean("published"),
                particulars(row));
  }

  private static Particulars particulars(ResultSet row) throws SQLException {
    return new Particulars(
        row.getString("national_code"),
        row.getString("leader_sex"),
        row.getString("members"),
        row.getString("partners"),
        row.getString("method"),
        row.getString("application"),
        row.getString("objective_code"),
        row.getString("field_list"),
        row.getString("lump_sum"),
        row.getString("results"),
        row.getString("receiver"),
        row.getString("use_after"));
  }

  TaskFacts facts(UUID id) {
    return Objects.requireNonNull(facts(List.of(id)).get(id));
  }

  /// The facts of several tasks.
  Map<UUID, TaskFacts> facts(List<UUID> ids) {
    var found = new HashMap<UUID, TaskFacts>();
    jdbc.sql(
            """
            select t.*, p.code as parent_code
              from tasks.task t left join tasks.task p on p.id = t.parent_id
             where t.id = any(:ids)
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            (row, n) ->
                found.put(
                    row.getObject("id", UUID.class), Objects.requireNonNull(facts.mapRow(row, n))))
        .list();
    return found;
  }

  boolean hasComponents(UUID task) {
    return is(
        "exists (select from tasks.task where parent_id = :id and withdrawn_at is null)", task);
  }

  boolean isComponent(UUID task) {
    return is("(select parent_id is not null from tasks.task where id = :id)", task);
  }

  /// Whether the task's contract had begun by the day and was neither ended nor liquidated before.
  boolean isUnderWay(UUID task, LocalDate day) {
    return jdbc.sql(
            """
            select coalesce(min(happened_on) filter (where stage = 'contracted') <= :day, false)
                   and coalesce(
                     min(happened_on) filter (where stage in ('terminated', 'liquidated')) >= :day, true)
              from tasks.task_stage where task_id = :id and withdrawn_at is null
            """)
        .param("id", task)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  private boolean is(String condition, UUID id) {
    return jdbc.sql("select " + condition).param("id", id).query(Boolean.class).single();
  }
}
