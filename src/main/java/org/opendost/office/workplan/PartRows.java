package org.opendost.office.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what belongs to a project.
@Component
class PartRows {

  private static final String DELAYS =
      """
      select delay.* from workplan.delay
        join workplan.milestone on milestone.id = delay.milestone_id
      """;

  private final JdbcClient jdbc;

  PartRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Milestone milestone) {
    jdbc.sql(
            """
            insert into workplan.milestone (id, project_id, name, planned_on, done_on, version, saved_by)
            values (:id, :project, :name, :planned, :done, :version, :by)
            """)
        .param("id", milestone.id())
        .param("project", milestone.project())
        .param("name", milestone.name())
        .param("planned", milestone.plannedOn())
        .param("done", milestone.doneOn())
        .param("version", milestone.version())
        .param("by", milestone.savedBy())
        .update();
  }

  void update(Milestone milestone) {
    jdbc.sql(
            """
            update workplan.milestone
               set name = :name, planned_on = :planned, done_on = :done, version = :version, saved_by = :by
             where id = :id
            """)
        .param("id", milestone.id())
        .param("name", milestone.name())
        .param("planned", milestone.plannedOn())
        .param("done", milestone.doneOn())
        .param("version", milestone.version())
        .param("by", milestone.savedBy())
        .update();
  }

  void insert(Delay delay) {
    DelayRows.MILESTONE.insert(jdbc, delay);
  }

  void insert(Allotment allotment) {
    jdbc.sql(
            """
            insert into workplan.allotment (id, project_id, year, source, amount, decision, entered_by)
            values (:id, :project, :year, :source, :amount, :decision, :by)
            """)
        .param("id", allotment.id())
        .param("project", allotment.project())
        .param("year", allotment.year())
        .param("source", allotment.source().name())
        .param("amount", allotment.amount())
        .param("decision", allotment.decision())
        .param("by", allotment.by())
        .update();
  }

  void insert(Payment payment) {
    jdbc.sql(
            """
            insert into workplan.disbursement (id, project_id, disbursed_on, source, amount, voucher, entered_by)
            values (:id, :project, :on, :source, :amount, :voucher, :by)
            """)
        .param("id", payment.id())
        .param("project", payment.project())
        .param("on", payment.on())
        .param("source", payment.source().name())
        .param("amount", payment.amount())
        .param("voucher", payment.voucher())
        .param("by", payment.by())
        .update();
  }

  /// Withdraws it, and says whether it stood until now.
  boolean withdraw(Part part, UUID id, String why, Instant at) {
    return jdbc.sql(
                "update %s set withdrawn_at = :at, withdrawn_why = :why where id = :id and withdrawn_at is null"
                    .formatted(part.table()))
            .param("id", id)
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<Milestone> milestones(UUID project) {
    return jdbc.sql(
            "select * from workplan.milestone where project_id = :project order by planned_on, id")
        .param("project", project)
        .query(PartRows::milestone)
        .list();
  }

  Optional<Milestone> milestone(UUID project, UUID id) {
    return milestones(project).stream().filter(one -> one.id().equals(id)).findAny();
  }

  List<Delay> delays(UUID project) {
    return jdbc.sql(DELAYS + " where milestone.project_id = :project order by since, delay.id")
        .param("project", project)
        .query(PartRows::delay)
        .list();
  }

  List<Allotment> allotments(UUID project) {
    return jdbc.sql(
            "select * from workplan.allotment where project_id = :project order by year, source,"
                + " id")
        .param("project", project)
        .query(PartRows::allotment)
        .list();
  }

  List<Payment> payments(UUID project) {
    return jdbc.sql(
            "select * from workplan.disbursement where project_id = :project order by disbursed_on,"
                + " id")
        .param("project", project)
        .query(PartRows::payment)
        .list();
  }

  private static Milestone milestone(ResultSet row, int n) throws SQLException {
    return new Milestone(
        row.getObject("id", UUID.class),
        row.getObject("project_id", UUID.class),
        row.getString("name"),
        row.getObject("planned_on", LocalDate.class),
        row.getObject("done_on", LocalDate.class),
        row.getInt("version"),
        row.getString("saved_by"),
        withdrawn(row));
  }

  private static Delay delay(ResultSet row, int n) throws SQLException {
    return DelayRows.MILESTONE.read(row);
  }

  private static Allotment allotment(ResultSet row, int n) throws SQLException {
    return new Allotment(
        row.getObject("id", UUID.class),
        row.getObject("project_id", UUID.class),
        row.getInt("year"),
        Payment.Source.valueOf(row.getString("source")),
        row.getLong("amount"),
        row.getString("decision"),
        row.getString("entered_by"),
        withdrawn(row));
  }

  private static Payment payment(ResultSet row, int n) throws SQLException {
    return new Payment(
        row.getObject("id", UUID.class),
        row.getObject("project_id", UUID.class),
        row.getObject("disbursed_on", LocalDate.class),
        Payment.Source.valueOf(row.getString("source")),
        row.getLong("amount"),
        row.getString("voucher"),
        row.getString("entered_by"),
        withdrawn(row));
  }

  private static boolean withdrawn(ResultSet row) throws SQLException {
    return row.getObject("withdrawn_at") != null;
  }
}
