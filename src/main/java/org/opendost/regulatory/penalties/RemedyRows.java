package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of remedies.
@Component
class RemedyRows {

  private static final String LINES =
      """
      select remedy.id, remedy.line, decision.id as decision_id, decision.minutes_id, decision.number,
             decision.signed_on, minutes.violator,
             remedy.kind, remedy.wording, remedy.due_on, done.done_on, coalesce(done.evidence, '') as evidence,
             exists (select from penalties.step where step.decision_id = decision.id
                       and step.kind = 'CANCELLATION') as cancelled
        from penalties.remedy
        join penalties.decision on decision.id = remedy.decision_id
        join penalties.minutes on minutes.id = decision.minutes_id
        left join penalties.remedy_done done on done.remedy_id = remedy.id
      """;

  /// As [RemedyLine#state] has it.
  private static final String STATE =
      """
      case when cancelled then 'CANCELLED' when done_on > due_on then 'DONE_LATE' when done_on is not null then 'DONE'
           when due_on < :today then 'OVERDUE' else 'OPEN' end
      """;

  private final JdbcClient jdbc;

  RemedyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID decision, List<Remedy> remedies) {
    for (var remedy : remedies) {
      jdbc.sql(
              """
              insert into penalties.remedy (id, decision_id, line, kind, wording, due_on)
              values (:id, :decision, :line, :kind, :wording, :due)
              """)
          .param("id", Uuid7.next())
          .param("decision", decision)
          .param("line", remedy.line())
          .param("kind", remedy.kind().name())
          .param("wording", remedy.wording().strip())
          .param("due", remedy.dueOn())
          .update();
    }
  }

  void insert(RemedyDone done, String by) {
    jdbc.sql(
            """
            insert into penalties.remedy_done (id, remedy_id, done_on, evidence, recorded_by)
            values (:id, :remedy, :on, :evidence, :by)
            """)
        .param("id", done.id())
        .param("remedy", done.remedy())
        .param("on", done.on())
        .param("evidence", done.evidence().strip())
        .param("by", by)
        .update();
  }

  Optional<RemedyLine> find(UUID id) {
    return jdbc.sql(LINES + " where remedy.id = :id")
        .param("id", id)
        .query(RemedyRows::line)
        .optional();
  }

  /// Those of all decisions on several minutes, in the order of each decision.
  List<RemedyLine> of(Collection<UUID> minutes) {
    return jdbc.sql(LINES + " where decision.minutes_id = any(:minutes) order by decision.id, line")
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(RemedyRows::line)
        .list();
  }

  Ask.Page<RemedyLine> read(Ask ask, LocalDate today) {
    return new ListQuery<>(
            "select lines.*, " + STATE + " as state from (" + LINES + ") lines",
            RemedyRows::line,
            RemedyLine::id)
        .sort("due", "due_on")
        .sort("number", "number")
        .sort("violator", "register.fold(violator)")
        .has("number", "number")
        .has("violator", "violator")
        .has("wording", "wording")
        .is("kind", "kind")
        .is("state", "state")
        .read(jdbc, ask, today);
  }

  private static RemedyLine line(ResultSet row, int n) throws SQLException {
    return new RemedyLine(
        row.getObject("id", UUID.class),
        row.getObject("decision_id", UUID.class),
        row.getObject("minutes_id", UUID.class),
        row.getString("number"),
        row.getObject("signed_on", LocalDate.class),
        row.getString("violator"),
        new Remedy(
            row.getInt("line"),
            Remedy.Kind.valueOf(row.getString("kind")),
            row.getString("wording"),
            Objects.requireNonNull(row.getObject("due_on", LocalDate.class))),
        row.getObject("done_on", LocalDate.class),
        row.getString("evidence"),
        row.getBoolean("cancelled"));
  }
}
