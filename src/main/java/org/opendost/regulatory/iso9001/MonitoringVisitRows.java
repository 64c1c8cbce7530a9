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

/// The table of monitoring visits.
@Component
class MonitoringVisitRows {

  private static final String VISITS =
      """
      select visit.*, agency.name as agency_name, standard.code as standard
        from iso9001.visit
        join iso9001.agency on agency.id = visit.agency_id
        join iso9001.standard on standard.id = visit.standard_id
      """;

  private final JdbcClient jdbc;
  private final NonconformityRows nonconformities;

  MonitoringVisitRows(JdbcClient jdbc, NonconformityRows nonconformities) {
    this.jdbc = jdbc;
    this.nonconformities = nonconformities;
  }

  Optional<VisitRecord> find(UUID id) {
    var found = nonconformities.of(id);
    return jdbc.sql(VISITS + " where visit.id = :id")
        .param("id", id)
        .query((row, n) -> visit(row, found))
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
