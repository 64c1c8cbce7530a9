package org.opendost.science.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of the rows of imports: what each is to bring about, and what became of it.
@Component
class ImportedRows {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations batches;
  private final JsonMapper json;

  ImportedRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  void add(UUID id, List<PlannedRow> rows) {
    batches.batchUpdate(
        """
        insert into tasks.import_row (import_id, number, outcome, task_id, code, title, facts, course,
          before, version, faults, note)
        values (:id, :number, :outcome, :task, :code, :title, :facts::jsonb, :course::jsonb,
          :before::jsonb, :version, :faults::jsonb, :note)
        """,
        rows.stream()
            .map(
                row ->
                    new MapSqlParameterSource()
                        .addValue("id", id)
                        .addValue("number", row.number())
                        .addValue("outcome", row.outcome().name().toLowerCase(Locale.ROOT))
                        .addValue("task", row.task(), Types.OTHER)
                        .addValue("code", row.code())
                        .addValue("title", row.title())
                        .addValue("facts", text(row.facts()), Types.VARCHAR)
                        .addValue("course", text(row.course()), Types.VARCHAR)
                        .addValue("before", text(row.before()), Types.VARCHAR)
                        .addValue("version", row.version(), Types.INTEGER)
                        .addValue("faults", json.writeValueAsString(row.faults()))
                        .addValue("note", row.note()))
            .toArray(SqlParameterSource[]::new));
    jdbc.sql("update tasks.import set rows_done = rows_done + :more where id = :id")
        .param("more", rows.size())
        .param("id", id)
        .update();
  }

  void kept(UUID id, Map<UUID, String> reasons) {
    batches.batchUpdate(
        "update tasks.import_row set kept = :why where import_id = :id and task_id = :task",
        reasons.entrySet().stream()
            .map(
                each ->
                    new MapSqlParameterSource()
                        .addValue("id", id)
                        .addValue("task", each.getKey())
                        .addValue("why", each.getValue()))
            .toArray(SqlParameterSource[]::new));
  }

  /// The rows that are to be written, in the order of the file.
  List<PlannedRow> planned(UUID id) {
    return jdbc.sql(
            """
            select * from tasks.import_row
             where import_id = :id and outcome in ('create', 'change') order by number
            """)
        .param("id", id)
        .query((row, n) -> planned(row))
        .list();
  }

  /// Rows to look at.
  ///
  /// @param outcome only these; empty for all, `kept` for those that undoing left
  /// @param after the number of the last row of the page before
  List<ImportRow> look(UUID id, String outcome, int after, int most) {
    return jdbc.sql(
            """
            select * from tasks.import_row
             where import_id = :id and number > :after
               and (:outcome = '' or outcome = :outcome or (:outcome = 'kept' and kept is not null))
             order by number limit :most
            """)
        .params(Map.of("id", id, "after", after, "outcome", outcome, "most", most))
        .query(
            (row, n) -> {
              var planned = planned(row);
              return new ImportRow(
                  planned.number(),
                  row.getString("outcome"),
                  planned.task(),
                  planned.code(),
                  planned.title(),
                  planned.before() == null || planned.facts() == null
                      ? List.of()
                      : TaskHistory.differences(
                          json.valueToTree(planned.before()), json.valueToTree(planned.facts())),
                  planned.faults(),
                  planned.note(),
                  row.getString("kept"));
            })
        .list();
  }

  private PlannedRow planned(ResultSet row) throws SQLException {
    return new PlannedRow(
        row.getInt("number"),
        PlannedRow.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        row.getObject("task_id", UUID.class),
        row.getString("code"),
        row.getString("title"),
        value(row.getString("facts"), TaskFacts.class),
        value(row.getString("course"), CourseDraft.class),
        value(row.getString("before"), TaskFacts.class),
        row.getObject("version", Integer.class),
        json.readValue(row.getString("faults"), new TypeReference<List<RowFault>>() {}),
        row.getString("note"));
  }

  private <T> @Nullable T value(@Nullable String text, Class<T> type) {
    return text == null ? null : json.readValue(text, type);
  }

  private @Nullable String text(@Nullable Object value) {
    return value == null ? null : json.writeValueAsString(value);
  }
}
