package org.opendost.office.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of tasks and of what happened to them.
@Component
class AssignmentRows {

  private final LeadRows leads;
  private final JdbcClient jdbc;

  AssignmentRows(LeadRows leads, JdbcClient jdbc) {
    this.leads = leads;
    this.jdbc = jdbc;
  }

  void insert(Assignment task) {
    var given = task.given();
    jdbc.sql(
            """
            insert into assignments.assignment
              (id, giver, document, given_on, task, lead_unit_id, lead_unit_name, officer_id, officer_name,
               co_lead_ids, co_lead_names, co_leads, first_due_on, due_on, entered_by_id, entered_by)
            values (:id, :giver, :document, :givenOn, :task, :lead, :leadName, :officer, :officerName,
                    :coLeadUnits, :coLeadNames, :coLeads, :dueOn, :dueOn, :byId, :by)
            """)
        .param("id", given.id())
        .param("giver", given.giver().name())
        .param("document", given.document())
        .param("givenOn", given.givenOn())
        .param("task", given.task())
        .param("lead", given.leadUnit())
        .param("leadName", task.leadUnitName())
        .param("officer", given.officer())
        .param("officerName", task.officerName())
        .param("coLeadUnits", given.coLeadUnits().toArray(UUID[]::new))
        .param("coLeadNames", task.coLeadNames())
        .param("coLeads", given.coLeads())
        .param("dueOn", given.dueOn())
        .param("byId", task.enteredBy())
        .param("by", task.enteredByName())
        .update();
    leads.begin(given.id(), given.leadUnit(), task.leadUnitName(), given.givenOn());
  }

  void add(UUID assignment, AssignmentStep step) {
    var change = step.change();
    jdbc.sql(
            """
            insert into assignments.step
              (id, assignment_id, kind, happened_on, words, document, due_on, former_due_on, former_lead,
               former_officer, lead, officer, written_by)
            values (:id, :assignment, :kind, :on, :words, :document, :dueOn, :formerDueOn, :formerLead,
                    :formerOfficer, :lead, :officer, :by)
            """)
        .param("id", step.id())
        .param("assignment", assignment)
        .param("kind", step.kind().name())
        .param("on", step.on())
        .param("words", step.words())
        .param("document", step.document())
        .param("dueOn", step.dueOn())
        .param("formerDueOn", step.formerDueOn())
        .param("formerLead", change == null ? null : change.formerUnit())
        .param("formerOfficer", change == null ? null : change.formerOfficer())
        .param("lead", change == null ? null : change.unit())
        .param("officer", change == null ? null : change.officer())
        .param("by", step.by())
        .update();
    switch (step.kind()) {
      case NOTED, LEAD_CHANGED -> {}
      case DONE -> set("done_on = :on", assignment, step);
      case EXTENSION_ASKED -> set("asked_due_on = :dueOn", assignment, step);
      case EXTENSION_GRANTED ->
          set(
              "due_on = :dueOn, asked_due_on = null, extensions = extensions + 1",
              assignment,
              step);
      case EXTENSION_REFUSED -> set("asked_due_on = null", assignment, step);
      case CONFIRMED -> set("confirmed_on = :on, asked_due_on = null", assignment, step);
      case SENT_BACK -> set("done_on = null", assignment, step);
      case WITHDRAWN -> set("withdrawn_on = :on, asked_due_on = null", assignment, step);
    }
  }

  /// Another lead.
  ///
  /// @param along units that work along from now on; null to leave them as they are
  void lead(UUID id, NewLead typed, LeadChange change, @Nullable List<Unit> along) {
    jdbc.sql(
            """
            update assignments.assignment
               set lead_unit_id = :unit, lead_unit_name = :unitName, officer_id = :officer, officer_name = :officerName,
                   co_lead_ids = coalesce(cast(:along as uuid[]), co_lead_ids),
                   co_lead_names = coalesce(cast(:alongNames as text), co_lead_names)
             where id = :id
            """)
        .param("id", id)
        .param("unit", typed.unit())
        .param("unitName", change.unit())
        .param("officer", typed.officer())
        .param("officerName", change.officer())
        .param("along", along == null ? null : along.stream().map(Unit::id).toArray(UUID[]::new))
        .param(
            "alongNames",
            along == null ? null : along.stream().map(Unit::name).collect(Collectors.joining("; ")))
        .update();
  }

  private void set(String change, UUID assignment, AssignmentStep step) {
    var update =
        jdbc.sql("update assignments.assignment set " + change + " where id = :id")
            .param("id", assignment);
    if (change.contains(":on")) {
      update = update.param("on", step.on());
    }
    if (change.contains(":dueOn")) {
      update = update.param("dueOn", step.dueOn());
    }
    update.update();
  }

  Optional<Assignment> find(UUID id) {
    return jdbc.sql("select * from assignments.assignment where id = :id")
        .param("id", id)
        .query(AssignmentRows::assignment)
        .optional();
  }

  /// Every task.
  List<Assignment> all() {
    return jdbc.sql("select * from assignments.assignment order by id")
        .query(AssignmentRows::assignment)
        .list();
  }

  /// Some of them.
  List<Assignment> those(List<UUID> ids) {
    return jdbc.sql("select * from assignments.assignment where id = any(:ids) order by id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(AssignmentRows::assignment)
        .list();
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
                    row.getString("document"),
                    row.getObject("due_on", LocalDate.class),
                    row.getObject("former_due_on", LocalDate.class),
                    change(row),
                    row.getString("written_by")))
        .list();
  }

  private static @Nullable LeadChange change(ResultSet row) throws SQLException {
    return row.getString("lead") == null
        ? null
        : new LeadChange(
            row.getString("former_lead"),
            row.getString("former_officer"),
            row.getString("lead"),
            row.getString("officer"));
  }

  static Assignment assignment(ResultSet row, int n) throws SQLException {
    return new Assignment(
        new Given(
            row.getObject("id", UUID.class),
            Given.Giver.valueOf(row.getString("giver")),
            row.getString("document"),
            row.getObject("given_on", LocalDate.class),
            row.getString("task"),
            row.getObject("lead_unit_id", UUID.class),
            row.getObject("officer_id", UUID.class),
            List.of((UUID[]) row.getArray("co_lead_ids").getArray()),
            row.getString("co_leads"),
            row.getObject("first_due_on", LocalDate.class)),
        row.getString("lead_unit_name"),
        row.getString("officer_name"),
        row.getString("co_lead_names"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("asked_due_on", LocalDate.class),
        row.getInt("extensions"),
        row.getObject("done_on", LocalDate.class),
        row.getObject("confirmed_on", LocalDate.class),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getObject("entered_by_id", UUID.class),
        row.getString("entered_by"));
  }
}
