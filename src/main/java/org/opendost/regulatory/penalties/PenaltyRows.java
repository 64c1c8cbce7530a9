package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of minutes and steps.
@Component
class PenaltyRows {

  private static final String MINUTES =
      """
      select minutes.*, array(select act_id from penalties.minutes_act
                               where minutes_id = minutes.id order by act_id) as acts
        from penalties.minutes
      """;

  private final JdbcClient jdbc;

  PenaltyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ViolationMinutes minutes, Actor by) {
    jdbc.sql(
            """
            insert into penalties.minutes
              (id, number, visit_id, mission_id, demand_id, lot_id, detected_on, violator_kind, made_at, place, maker, organisation_id, violator, acted_on, ended_on,
               exhibits, statement, signed_for, refusal, recorded_by, recorded_by_id)
            values (:id, :number, :visit, :mission, :demand, :lot, :detected, :kind, :at, :place, :maker, :organisation, :violator, :acted, :ended,
                    :exhibits, :statement, :for, :refusal, :by, :byId)
            """)
        .param("id", minutes.id())
        .param("number", minutes.number().strip())
        .param("visit", minutes.origin().visit())
        .param("mission", minutes.origin().mission())
        .param("demand", minutes.origin().demand())
        .param("lot", minutes.origin().lot())
        .param("detected", minutes.detectedOn())
        .param("kind", minutes.violatorKind().name())
        .param("at", minutes.madeAt().atOffset(ZoneOffset.UTC))
        .param("place", minutes.place().strip())
        .param("maker", minutes.maker().strip())
        .param("organisation", minutes.organisation())
        .param("violator", minutes.violator().strip())
        .param("acted", minutes.actedOn())
        .param("ended", minutes.endedOn())
        .param("exhibits", minutes.exhibits().strip())
        .param("statement", minutes.statement().strip())
        .param("for", minutes.signedFor().strip())
        .param("refusal", minutes.refusal().strip())
        .param("by", by.name())
        .param("byId", by.id())
        .update();
    for (var act : minutes.acts()) {
      jdbc.sql("insert into penalties.minutes_act (minutes_id, act_id) values (:minutes, :act)")
          .param("minutes", minutes.id())
          .param("act", act)
          .update();
    }
  }

  boolean isTaken(String number) {
    return jdbc.sql(
            """
            select exists (select from penalties.minutes where number = :number
                           union all select from penalties.decision where number = :number)
            """)
        .param("number", number.strip())
        .query(Boolean.class)
        .single();
  }

  Optional<ViolationMinutes> find(UUID id) {
    return jdbc.sql(MINUTES + " where id = :id")
        .param("id", id)
        .query(PenaltyRows::minutes)
        .optional();
  }

  /// Several, in one question.
  List<ViolationMinutes> all(Collection<UUID> ids) {
    return jdbc.sql(MINUTES + " where id = any(:ids) order by id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(PenaltyRows::minutes)
        .list();
  }

  /// The minutes, which nobody else can add to until this transaction ends.
  Optional<ViolationMinutes> lock(UUID id) {
    return jdbc.sql(MINUTES + " where id = :id for update")
        .param("id", id)
        .query(PenaltyRows::minutes)
        .optional();
  }

  void insert(Step step, String by) {
    jdbc.sql(
            """
            insert into penalties.step (id, minutes_id, decision_id, kind, on_day, number, note, recorded_by)
            values (:id, :minutes, :decision, :kind, :on, :number, :note, :by)
            """)
        .param("id", step.id())
        .param("minutes", step.minutes())
        .param("decision", step.decision())
        .param("kind", step.kind().name())
        .param("on", step.on())
        .param("number", step.number().strip())
        .param("note", step.note().strip())
        .param("by", by)
        .update();
  }

  /// The steps of several, by their minutes, the first first.
  Map<UUID, List<Step>> steps(Collection<UUID> minutes) {
    return jdbc
        .sql("select * from penalties.step where minutes_id = any(:minutes) order by on_day, id")
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Step(
                    row.getObject("id", UUID.class),
                    row.getObject("minutes_id", UUID.class),
                    row.getObject("decision_id", UUID.class),
                    Step.Kind.valueOf(row.getString("kind")),
                    row.getObject("on_day", LocalDate.class),
                    row.getString("number"),
                    row.getString("note")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Step::minutes));
  }

  private static ViolationMinutes minutes(ResultSet row, int n) throws SQLException {
    return new ViolationMinutes(
        row.getObject("id", UUID.class),
        row.getString("number"),
        new Origin(
            row.getObject("visit_id", UUID.class),
            row.getObject("mission_id", UUID.class),
            row.getObject("demand_id", UUID.class),
            row.getObject("lot_id", UUID.class)),
        row.getObject("detected_on", LocalDate.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("place"),
        row.getString("maker"),
        ViolatorKind.valueOf(row.getString("violator_kind")),
        row.getObject("organisation_id", UUID.class),
        row.getString("violator"),
        row.getObject("acted_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        List.of((UUID[]) row.getArray("acts").getArray()),
        row.getString("exhibits"),
        row.getString("statement"),
        row.getString("signed_for"),
        row.getString("refusal"));
  }
}
