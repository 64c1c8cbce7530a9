package org.opendost.science.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes and reads the rows of adjustments.
@Component
class AdjustmentRows {

  private final JdbcClient jdbc;

  AdjustmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// From where to where an adjustment moved the end; nothing when it did not.
  record Moved(@Nullable LocalDate oldEnd, @Nullable LocalDate newEnd) {}

  void insert(UUID id, UUID task, Adjustment adjustment, LocalDate end, Instant now) {
    jdbc.sql(
            """
            insert into tasks.adjustment (id, task_id, kind, requested_on, decided_on, decision_number,
              old_end_on, new_end_on, note, exceptional, recorded_at)
            values (:id, :task, :kind, :requested, :decided, :number, :old, :new, :note, :exceptional, :now)
            """)
        .param("id", id)
        .param("task", task)
        .param("kind", adjustment.kind())
        .param("requested", adjustment.requestedOn())
        .param("decided", adjustment.decidedOn())
        .param("number", adjustment.decisionNumber().strip())
        .param("old", adjustment.movesEnd() ? end : null)
        .param("new", adjustment.movesEnd() ? adjustment.newEnd() : null)
        .param("note", adjustment.note().strip())
        .param("exceptional", adjustment.exceptional())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean extended(UUID task) {
    return jdbc.sql(
            """
            select exists (select from tasks.adjustment
              where task_id = :task and kind = 'gia_han' and withdrawn_at is null)
            """)
        .param("task", task)
        .query(Boolean.class)
        .single();
  }

  Moved moved(UUID id) {
    return jdbc.sql("select old_end_on, new_end_on from tasks.adjustment where id = :id")
        .param("id", id)
        .query(
            (row, n) ->
                new Moved(
                    row.getObject("old_end_on", LocalDate.class),
                    row.getObject("new_end_on", LocalDate.class)))
        .single();
  }
}
