package org.opendost.science.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
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
  private final RowMapper<AcceptedTask> row;

  AcceptedRows(JdbcClient jdbc, TaskReading reading) {
    this.jdbc = jdbc;
    this.row =
        (row, n) ->
            new AcceptedTask(
                row.getObject("id", UUID.class),
                reading.facts(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("rating"),
                row.getString("decision_number"),
                row.getBoolean("certified"));
  }

  Optional<AcceptedTask> accepted(UUID task) {
    return jdbc.sql(ACCEPTED + " and t.id = :id").param("id", task).query(row).optional();
  }

  List<AcceptedTask> uncertified() {
    return jdbc.sql(
            ACCEPTED
                + """
                 and t.stage = 'accepted' and a.rating <> 'khong_dat'
                   and t.level in ('tinh', 'co_so')
                   and not exists (select from tasks.certificate c
                                    where c.task_id = t.id and c.withdrawn_at is null)
                 order by a.accepted_on, t.id
                """)
        .query(row)
        .list();
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
