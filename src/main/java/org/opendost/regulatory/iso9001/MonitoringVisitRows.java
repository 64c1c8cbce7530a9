package org.opendost.regulatory.iso9001;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of monitoring visits, what they found and how it was corrected.
@Component
class MonitoringVisitRows {

  static final String NONCONFORMITIES =
      """
      select nonconformity.*, agency.name as agency_name, visit.visited_on,
             case when closed_on is not null then 'closed'
                  when due_on < :today then 'late' else 'open' end as state
        from iso9001.nonconformity
        join iso9001.visit on visit.id = visit_id and visit.withdrawn_at is null
        join iso9001.agency on agency.id = nonconformity.agency_id
      """;

  private static final String VISITS =
      """
      select visit.*, agency.name as agency_name, standard.code as standard
        from iso9001.visit
        join iso9001.agency on agency.id = visit.agency_id
        join iso9001.standard on standard.id = visit.standard_id
      """;

  private final JdbcClient jdbc;

  MonitoringVisitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<VisitRecord> find(UUID id) {
    var nonconformities = nonconformitiesOf(id);
    return jdbc.sql(VISITS + " where visit.id = :id")
        .param("id", id)
        .query((row, n) -> visit(row, nonconformities))
        .optional();
  }

  /// The visits to an agency, the latest first, without what they found.
  List<VisitRecord> of(UUID agency) {
    return jdbc.sql(
            VISITS
                + " where visit.agency_id = :agency and withdrawn_at is null"
                + " order by visited_on desc")
        .param("agency", agency)
        .query((row, n) -> visit(row, List.of()))
        .list();
  }

  /// Who entered a visit to the agency on that day, if anybody did.
  Optional<String> enteredBy(UUID agency, LocalDate on) {
    return jdbc.sql(
            """
            select recorded_by from iso9001.visit
             where agency_id = :agency and visited_on = :on and withdrawn_at is null
            """)
        .param("agency", agency)
        .param("on", on)
        .query(String.class)
        .optional();
  }

  void insert(Visit visit, @Nullable UUID plan, LocalDate reportDue, Instant at, String by) {
    jdbc.sql(
            """
            insert into iso9001.visit
              (id, agency_id, plan_id, standard_id, way, on_request, visited_on, minutes, team, strengths,
               recommendation, score, report_due_on, recorded_at, recorded_by)
            values (:id, :agency, :plan, :standard, :way, :onRequest, :on, :minutes, :team, :strengths,
                    :recommendation, :score, :due, :at, :by)
            """)
        .param("id", visit.id())
        .param("agency", visit.agency())
        .param("plan", plan)
        .param("standard", visit.standard())
        .param("way", visit.way().name())
        .param("onRequest", visit.onRequest())
        .param("on", visit.on())
        .param("minutes", visit.minutes())
        .param("team", visit.team())
        .param("strengths", visit.strengths())
        .param("recommendation", visit.recommendation())
        .param("score", visit.score())
        .param("due", reportDue)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /// False when somebody withdrew it before.
  boolean withdraw(UUID id, String why, Instant at) {
    return jdbc.sql(
                """
                update iso9001.visit set withdrawn_at = :at, withdrawn_why = :why
                 where id = :id and withdrawn_at is null
                """)
            .param("id", id)
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void insert(Finding finding, UUID agency, LocalDate due) {
    jdbc.sql(
            """
            insert into iso9001.nonconformity (id, visit_id, agency_id, clause, finding, due_on)
            values (:id, :visit, :agency, :clause, :finding, :due)
            """)
        .param("id", finding.id())
        .param("visit", finding.visit())
        .param("agency", agency)
        .param("clause", finding.clause())
        .param("finding", finding.finding())
        .param("due", due)
        .update();
  }

  Optional<Nonconformity> nonconformity(UUID id) {
    return jdbc.sql(
            """
            select nonconformity.*, agency.name as agency_name, visit.visited_on
              from iso9001.nonconformity
              join iso9001.visit on visit.id = visit_id
              join iso9001.agency on agency.id = nonconformity.agency_id
             where nonconformity.id = :id
            """)
        .param("id", id)
        .query(MonitoringVisitRows::nonconformity)
        .optional();
  }

  /// The nonconformity, about which nobody else can judge until this transaction ends.
  Optional<Nonconformity> lock(UUID id) {
    jdbc.sql("select id from iso9001.nonconformity where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return nonconformity(id);
  }

  /// What was reported and judged of it, oldest first.
  List<CorrectiveAnswer> answers(UUID nonconformity) {
    return jdbc.sql(
            "select * from iso9001.answer where nonconformity_id = :id order by judged_at, id")
        .param("id", nonconformity)
        .query(
            (row, n) ->
                new CorrectiveAnswer(
                    row.getObject("id", UUID.class),
                    nonconformity,
                    row.getObject("reported_on", LocalDate.class),
                    row.getString("action"),
                    row.getString("evidence"),
                    row.getBoolean("accepted"),
                    row.getString("remark"),
                    row.getString("judged_by")))
        .list();
  }

  void insert(CorrectiveAnswer answer, String by, Instant at) {
    jdbc.sql(
            """
            insert into iso9001.answer
              (id, nonconformity_id, reported_on, action, evidence, accepted, remark, judged_by, judged_at)
            values (:id, :nonconformity, :on, :action, :evidence, :accepted, :remark, :by, :at)
            """)
        .param("id", answer.id())
        .param("nonconformity", answer.nonconformity())
        .param("on", answer.reportedOn())
        .param("action", answer.action())
        .param("evidence", answer.evidence())
        .param("accepted", answer.accepted())
        .param("remark", answer.remark())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void close(UUID nonconformity, LocalDate on) {
    jdbc.sql("update iso9001.nonconformity set closed_on = :on where id = :id")
        .param("id", nonconformity)
        .param("on", on)
        .update();
  }

  static Nonconformity nonconformity(ResultSet row, int n) throws SQLException {
    return new Nonconformity(
        row.getObject("id", UUID.class),
        row.getObject("visit_id", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getString("agency_name"),
        row.getObject("visited_on", LocalDate.class),
        row.getString("clause"),
        row.getString("finding"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class));
  }

  private List<Nonconformity> nonconformitiesOf(UUID visit) {
    return jdbc.sql(
            """
            select nonconformity.*, agency.name as agency_name, visit.visited_on
              from iso9001.nonconformity
              join iso9001.visit on visit.id = visit_id
              join iso9001.agency on agency.id = nonconformity.agency_id
             where visit_id = :visit order by nonconformity.id
            """)
        .param("visit", visit)
        .query(MonitoringVisitRows::nonconformity)
        .list();
  }

  private static VisitRecord visit(ResultSet row, List<Nonconformity> nonconformities)
      throws SQLException {
    return new VisitRecord(
        new Visit(
            row.getObject("id", UUID.class),
            row.getObject("agency_id", UUID.class),
            row.getObject("standard_id", UUID.class),
            Way.valueOf(row.getString("way")),
            row.getString("on_request"),
            row.getObject("visited_on", LocalDate.class),
            row.getString("minutes"),
            row.getString("team"),
            row.getString("strengths"),
            row.getString("recommendation"),
            row.getObject("score", Integer.class)),
        row.getString("agency_name"),
        row.getString("standard"),
        row.getObject("plan_id") != null,
        row.getObject("report_due_on", LocalDate.class),
        row.getString("withdrawn_why"),
        nonconformities);
  }
}
