package org.opendost.office.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the two tables of causes of delay have in common: that of milestones and that of tasks.
enum DelayRows {
  MILESTONE("workplan.delay", "milestone_id"),
  TASK("workplan.task_delay", "task_id");

  private final String table;
  private final String of;

  DelayRows(String table, String of) {
    this.table = table;
    this.of = of;
  }

  void insert(JdbcClient jdbc, Delay delay) {
    jdbc.sql(
            "insert into %s (id, %s, cause, since, text, said_by) values (:id, :of, :cause, :since, :text, :by)"
                .formatted(table, of))
        .param("id", delay.id())
        .param("of", delay.of())
        .param("cause", delay.cause().name())
        .param("since", delay.since())
        .param("text", delay.text())
        .param("by", delay.by())
        .update();
  }

  /// Withdraws it; one that was withdrawn before stays as it is.
  void withdraw(JdbcClient jdbc, UUID id, String why, Instant at) {
    jdbc.sql(
            "update %s set withdrawn_at = :at, withdrawn_why = :why where id = :id and withdrawn_at is null"
                .formatted(table))
        .param("id", id)
        .param("why", why)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Delay read(ResultSet row) throws SQLException {
    return new Delay(
        row.getObject("id", UUID.class),
        row.getObject(of, UUID.class),
        Delay.Cause.valueOf(row.getString("cause")),
        row.getObject("since", LocalDate.class),
        row.getString("text"),
        row.getString("said_by"),
        row.getString("withdrawn_why"));
  }
}
