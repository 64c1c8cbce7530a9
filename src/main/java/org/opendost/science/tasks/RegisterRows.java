package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the register as officers list it.
@Component
class RegisterRows {

  private static final Map<String, String> SORTS =
      Map.of(
          "code", "tasks.fold(t.code)",
          "title", "tasks.fold(t.title)",
          "host", "tasks.fold(t.host_name)",
          "start", "t.start_on",
          "end", "t.end_on",
          "stage",
              "array_position(array['proposed', 'rejected', 'listed', 'selected', 'contracted',"
                  + " 'in_progress', 'suspended', 'accepted', 'registered', 'terminated',"
                  + " 'liquidated'], t.stage)");

  private static final String FILTERS =
      """
      t.withdrawn_at is null
         and t.folded like all (:words::text[])
         and tasks.fold(t.host_name) like all (:host::text[])
         and (:level = '' or t.level = :level)
         and (:programme = '' or t.programme = :programme)
         and (:kind = '' or t.kind = :kind)
         and (:field = '' or t.field = :field)
         and (:year = '' or to_char(t.start_on, 'YYYY') = :year)
         and (:stage = '' or t.stage = :stage
              or (:stage = 'late' and t.end_on < :today
                  and t.stage in ('contracted', 'in_progress', 'suspended')))
      """;

  private static final RowMapper<Register.Line> LINE =
      (row, n) ->
          new Register.Line(
              row.getObject("id", UUID.class),
              row.getString("code"),
              row.getString("title"),
              row.getString("kind"),
              row.getString("level"),
              row.getString("programme"),
              row.getString("field"),
              row.getString("host_name"),
              row.getString("leader"),
              row.getObject("start_on", LocalDate.class),
              row.getObject("end_on", LocalDate.class),
              row.getBigDecimal("budget_total"),
              row.getBigDecimal("budget_state"),
              row.getString("stage"));

  private final JdbcClient jdbc;

  RegisterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Register.Line> lines(RegisterQuery query, LocalDate today, int most) {
    var by = SORTS.getOrDefault(query.sort(), SORTS.get("start"));
    var direction = query.descending() ? "desc" : "asc";
    var place =
        query.after() == null
            ? ""
            : "and (%s, t.id) %s (select %s, t.id from tasks.task t where t.id = :after)"
                .formatted(by, query.descending() ? "<" : ">", by);
    var statement =
        bind(
            "select t.* from tasks.task t where %s %s order by %s %s, t.id %s limit :most"
                .formatted(FILTERS, place, by, direction, direction),
            query,
            today);
    if (query.after() != null) {
      statement = statement.param("after", query.after());
    }
    return statement.param("most", most).query(LINE).list();
  }

  long count(RegisterQuery query, LocalDate today) {
    return bind("select count(*) from tasks.task t where " + FILTERS, query, today)
        .query(Long.class)
        .single();
  }

  List<String> years() {
    return jdbc.sql(
            """
            select distinct to_char(start_on, 'YYYY') from tasks.task
             where withdrawn_at is null order by 1 desc
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /// The leaders that the register knows, those of the latest tasks first.
  List<String> leaders(int most) {
    return jdbc.sql(
            """
            select leader from tasks.task where withdrawn_at is null
             group by leader order by max(start_on) desc, leader limit :most
            """)
        .param("most", most)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private JdbcClient.StatementSpec bind(String sql, RegisterQuery query, LocalDate today) {
    return jdbc.sql(sql)
        .param("words", Folded.patterns(query.words()))
        .param("host", Folded.patterns(query.host()))
        .param("level", query.level())
        .param("programme", query.programme())
        .param("kind", query.kind())
        .param("field", query.field())
        .param("year", query.year())
        .param("stage", query.stage())
        .param("today", today);
  }
}
