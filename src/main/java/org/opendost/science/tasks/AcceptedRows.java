package org.opendost.science.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads tasks with the acceptance that counts: the last one of the council of their own level or a
/// higher one, not the preliminary one at the host.
@Component
class AcceptedRows {

  private static final String ACCEPTED =
      """
      select t.id, t.slug, a.accepted_on, a.rating, a.decision_number,
             exists (select from tasks.certificate c
                      where c.task_id = t.id and c.withdrawn_at is null) as certified
        from tasks.task t
        join lateral (
             select * from tasks.acceptance a
              where a.task_id = t.id and a.withdrawn_at is null
                and (t.level = 'co_so' or a.council_level <> 'co_so')
              order by a.accepted_on desc, a.recorded_at desc limit 1) a on true
       where t.withdrawn_at is null
         and t.stage in ('accepted', 'registered', 'liquidated')
      """;

  private final JdbcClient jdbc;
  private final TaskReading reading;

  AcceptedRows(JdbcClient jdbc, TaskReading reading) {
    this.jdbc = jdbc;
    this.reading = reading;
  }

  Optional<AcceptedTask> accepted(UUID task) {
    return withFacts(
            jdbc.sql(ACCEPTED + " and t.id = :id").param("id", task).query(Line::of).list())
        .stream()
        .findFirst();
  }

  List<AcceptedTask> uncertified() {
    return withFacts(
        jdbc.sql(
                ACCEPTED
                    + """
                     and t.stage = 'accepted' and a.rating <> 'khong_dat'
                       and t.level in ('tinh', 'co_so')
                       and not exists (select from tasks.certificate c
                                        where c.task_id = t.id and c.withdrawn_at is null)
                     order by a.accepted_on, t.id
                    """)
            .query(Line::of)
            .list());
  }

  /// The facts of all of them are read in one go.
  private List<AcceptedTask> withFacts(List<Line> lines) {
    var facts = reading.facts(lines.stream().map(Line::id).toList());
    return lines.stream()
        .map(line -> line.with(Objects.requireNonNull(facts.get(line.id()))))
        .toList();
  }

  private record Line(
      UUID id,
      String slug,
      LocalDate acceptedOn,
      String rating,
      String decisionNumber,
      boolean certified) {

    static Line of(ResultSet row, int n) throws SQLException {
      return new Line(
          row.getObject("id", UUID.class),
          row.getString("slug"),
          row.getObject("accepted_on", LocalDate.class),
          row.getString("rating"),
          row.getString("decision_number"),
          row.getBoolean("certified"));
    }

    AcceptedTask with(TaskFacts facts) {
      return new AcceptedTask(id, facts, slug, acceptedOn, rating, decisionNumber, certified);
    }
  }

  void withdrawCertificateOnly(UUID certificate, String why, Instant now) {
    jdbc.sql(
            """
            update tasks.certificate set withdrawn_at = :now, withdrawn_why = :why
             where id = :id and withdrawn_at is null
            """)
        .param("id", certificate)
        .param("why", why)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
