package org.opendost.office.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of tasks and of what happened to them.
@Component
class AssignmentRows {

  static final ListQuery<Assignment> LIST =
      new ListQuery<>(
              """
              select assignment.*,
                     case when withdrawn_on is not null then 'withdrawn'
                          when done_on is null then case when due_on < :today then 'late' else 'running' end
                          when confirmed_on is null then 'reported'
                          when done_on > due_on then 'done-late' else 'done' end as state
                from assignments.assignment
              """,
              AssignmentRows::assignment,
              Assignment::id)
          .sort("given", "given_on")
          .sort("due", "coalesce(due_on, date '9999-12-31')")
          .sort("lead", "register.fold(lead_unit_name)")
          .newestFirst()
          .has("task", "task")
          .has("lead", "lead_unit_name")
          .is("giver", "giver")
          .is("state", "state");

  private final JdbcClient jdbc;

  AssignmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Assignment given) {
    jdbc.sql(
            """
            insert into assignments.assignment
              (id, giver, document, given_on, task, lead_unit_id, lead_unit_name, co_leads, due_on)
            values (:id, :giver, :document, :givenOn, :task, :lead, :leadName, :coLeads, :dueOn)
            """)
        .param("id", given.id())
        .param("giver", given.giver().name())
        .param("document", given.document())
        .param("givenOn", given.givenOn())
        .param("task", given.task())
        .param("lead", given.leadUnit())
        .param("leadName", given.leadUnitName())
        .param("coLeads", given.coLeads())
        .param("dueOn", given.dueOn())
        .update();
  }

  void add(UUID assignment, AssignmentStep step) {
    jdbc.sql(
            """
            insert into assignments.step (id, assignment_id, kind, happened_on, words, written_by)
            values (:id, :assignment, :kind, :on, :words, :by)
            """)
        .param("id", step.id())
        .param("assignment", assignment)
        .param("kind", step.kind().name())
        .param("on", step.on())
        .param("words", step.words())
        .param("by", step.by())
        .update();
    switch (step.kind()) {
      case NOTED -> {}
      case DONE -> set("done_on = :on", assignment, step.on());
      case CONFIRMED -> set("confirmed_on = :on", assignment, step.on());
      case SENT_BACK -> set("done_on = null", assignment, null);
      case WITHDRAWN -> set("withdrawn_on = :on", assignment, step.on());
    }
  }

  private void set(String change, UUID assignment, @Nullable LocalDate on) {
    var update =
        jdbc.sql("update assignments.assignment set " + change + " where id = :id")
            .param("id", assignment);
    (on == null ? update : update.param("on", on)).update();
  }

  Optional<Assignment> find(UUID id) {
    return jdbc.sql("select * from assignments.assignment where id = :id")
        .param("id", id)
        .query(AssignmentRows::assignment)
        .optional();
  }

  /// The task, which nobody else can change until this transaction ends.
  Optional<Assignment> lock(UUID id) {
    return jdbc.sql("select * from assignments.assignment where id = :id for update")
        .param("id", id)
        .query(AssignmentRows::assignment)
        .optional();
  }

  List<AssignmentStep> steps(UUID id) {
    return jdbc.sql(
            "select * from assignments.step where assignment_id = :id order by happened_on, id")
        .param("id", id)
        .query(
            (row, n) ->
                new AssignmentStep(
                    row.getObject("id", UUID.class),
                    AssignmentStep.Kind.valueOf(row.getString("kind")),
                    row.getObject("happened_on", LocalDate.class),
                    row.getString("words"),
                    row.getString("written_by")))
        .list();
  }

  private static Assignment assignment(ResultSet row, int n) throws SQLException {
    return new Assignment(
        row.getObject("id", UUID.class),
        Assignment.Giver.valueOf(row.getString("giver")),
        row.getString("document"),
        row.getObject("given_on", LocalDate.class),
        row.getString("task"),
        row.getObject("lead_unit_id", UUID.class),
        row.getString("lead_unit_name"),
        row.getString("co_leads"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("done_on", LocalDate.class),
        row.getObject("confirmed_on", LocalDate.class),
        row.getObject("withdrawn_on", LocalDate.class));
  }
}
