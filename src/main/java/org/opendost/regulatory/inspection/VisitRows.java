package org.opendost.regulatory.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of visits, their minutes and demands.
@Component
class VisitRows {

  private static final String VISITS =
      """
      select visit.*, establishment.name, establishment.place,
             array(select member_id from inspection.visit_member where visit_id = visit.id) as members
        from inspection.visit
        join inspection.establishment on establishment.id = visit.establishment_id
      """;

  private final JdbcClient jdbc;

  VisitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, Establishment at, Instant begun, String present, String by) {
    jdbc.sql(
            """
            insert into inspection.visit (id, mission_id, establishment_id, begun_at, present, recorded_by)
            values (:id, :mission, :establishment, :begun, :present, :by)
            """)
        .param("id", id)
        .param("mission", at.mission())
        .param("establishment", at.id())
        .param("begun", begun.atOffset(ZoneOffset.UTC))
        .param("present", present)
        .param("by", by)
        .update();
  }

  Optional<Visit> find(UUID id) {
    return jdbc.sql(VISITS + " where visit.id = :id")
        .param("id", id)
        .query(VisitRows::visit)
        .optional();
  }

  /// The visit, which nobody else can change until this transaction ends.
  Optional<Visit> lock(UUID id) {
    return jdbc.sql(VISITS + " where visit.id = :id for update of visit")
        .param("id", id)
        .query(VisitRows::visit)
        .optional();
  }

  /// The visits of a mission, the first first.
  List<Visit> of(UUID mission) {
    return jdbc.sql(VISITS + " where visit.mission_id = :mission order by begun_at, visit.id")
        .param("mission", mission)
        .query(VisitRows::visit)
        .list();
  }

  void sign(UUID id, Minutes minutes, String by) {
    jdbc.sql(
            """
            update inspection.visit
               set minutes_number = :number, signed_at = :at, signed_for = :for, refusal = :refusal,
                   witness = :witness, summary = :summary, signed_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("number", minutes.number())
        .param("at", minutes.signedAt().atOffset(ZoneOffset.UTC))
        .param("for", none(minutes.signedFor()))
        .param("refusal", none(minutes.refusal()))
        .param("witness", none(minutes.witness()))
        .param("summary", minutes.summary())
        .param("by", by)
        .update();
    minutes
        .members()
        .forEach(
            member ->
                jdbc.sql(
                        "insert into inspection.visit_member (visit_id, member_id) values (:visit,"
                            + " :member)")
                    .param("visit", id)
                    .param("member", member)
                    .update());
  }

  void insert(Demand demand, String by) {
    jdbc.sql(
            """
            insert into inspection.demand (id, visit_id, finding, demand, due_on, made_by)
            values (:id, :visit, :finding, :demand, :due, :by)
            """)
        .param("id", demand.id())
        .param("visit", demand.visit())
        .param("finding", demand.finding())
        .param("demand", demand.demand())
        .param("due", demand.dueOn())
        .param("by", by)
        .update();
  }

  Optional<Demand> demand(UUID id) {
    return jdbc.sql("select * from inspection.demand where id = :id")
        .param("id", id)
        .query(VisitRows::demand)
        .optional();
  }

  /// The demand, which nobody else can change until this transaction ends.
  Optional<Demand> lockDemand(UUID id) {
    return jdbc.sql("select * from inspection.demand where id = :id for update")
        .param("id", id)
        .query(VisitRows::demand)
        .optional();
  }

  void close(UUID demand, LocalDate on, String evidence, String by) {
    jdbc.sql(
            """
            update inspection.demand set closed_on = :on, evidence = :evidence, closed_by = :by
             where id = :id
            """)
        .param("id", demand)
        .param("on", on)
        .param("evidence", evidence)
        .param("by", by)
        .update();
  }

  /// The demands made during a mission, the most urgent first.
  List<Demand> demands(UUID mission) {
    return jdbc.sql(
            """
            select demand.* from inspection.demand
              join inspection.visit on visit.id = demand.visit_id
             where visit.mission_id = :mission order by due_on, demand.id
            """)
        .param("mission", mission)
        .query(VisitRows::demand)
        .list();
  }

  private static Demand demand(ResultSet row, int n) throws SQLException {
    return new Demand(
        row.getObject("id", UUID.class),
        row.getObject("visit_id", UUID.class),
        row.getString("finding"),
        row.getString("demand"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        Objects.requireNonNullElse(row.getString("evidence"), ""),
        Objects.requireNonNullElse(row.getString("closed_by"), ""));
  }

  private static Visit visit(ResultSet row, int n) throws SQLException {
    return new Visit(
        row.getObject("id", UUID.class),
        row.getObject("mission_id", UUID.class),
        row.getObject("establishment_id", UUID.class),
        row.getString("name"),
        row.getString("place"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getString("present"),
        minutes(row));
  }

  private static @Nullable Minutes minutes(ResultSet row) throws SQLException {
    var signed = row.getObject("signed_at", OffsetDateTime.class);
    return signed == null
        ? null
        : new Minutes(
            row.getString("minutes_number"),
            signed.toInstant(),
            Arrays.asList((UUID[]) row.getArray("members").getArray()),
            Objects.requireNonNullElse(row.getString("signed_for"), ""),
            Objects.requireNonNullElse(row.getString("refusal"), ""),
            Objects.requireNonNullElse(row.getString("witness"), ""),
            Objects.requireNonNullElse(row.getString("summary"), ""));
  }

  private static @Nullable String none(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
