package org.opendost.regulatory.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of missions.
@Component
class MissionRows {

  /// Missions with whether the team has been on site.
  static final String MISSIONS =
      """
      select mission.*,
             exists (select from inspection.visit where mission_id = mission.id) as visited
        from inspection.mission
      """;

  private final JdbcClient jdbc;

  MissionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(MissionPlan plan, String number, String by, LocalDate on) {
    jdbc.sql(
            """
            insert into inspection.mission
              (id, number, kind, title, planned, ground, from_on, until_on, planned_by, planned_on)
            values (:id, :number, :kind, :title, :planned, :ground, :from, :until, :by, :on)
            """)
        .param("id", plan.id())
        .param("number", number)
        .param("kind", plan.kind().name())
        .param("title", plan.title().strip())
        .param("planned", plan.planned())
        .param("ground", plan.ground().strip())
        .param("from", plan.from())
        .param("until", plan.until())
        .param("by", by)
        .param("on", on)
        .update();
  }

  Optional<Mission> find(UUID id) {
    return jdbc.sql(MISSIONS + " where id = :id")
        .param("id", id)
        .query(MissionRows::mission)
        .optional();
  }

  /// The mission, which nobody else can change until this transaction ends.
  Optional<Mission> lock(UUID id) {
    return jdbc.sql(MISSIONS + " where id = :id and withdrawn_why is null for update of mission")
        .param("id", id)
        .query(MissionRows::mission)
        .optional();
  }

  boolean isDecisionTaken(String number, UUID except) {
    return jdbc.sql(
            """
            select exists (select from inspection.mission
                            where decision_number = :number and id <> :except and withdrawn_why is null)
            """)
        .param("number", number)
        .param("except", except)
        .query(Boolean.class)
        .single();
  }

  void decide(UUID id, Decision decision, String by) {
    jdbc.sql(
            """
            update inspection.mission
               set decision_number = :number, decided_on = :on, signer = :signer, basis = :basis,
                   subject = :subject, work_from = :from, work_until = :until, decided_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("number", decision.number())
        .param("on", decision.signedOn())
        .param("signer", decision.signer())
        .param("basis", decision.basis())
        .param("subject", decision.subject())
        .param("from", decision.from())
        .param("until", decision.until())
        .param("by", by)
        .update();
  }

  void report(UUID id, LocalDate on, String text, String by) {
    jdbc.sql(
            """
            update inspection.mission set reported_on = :on, report = :text, reported_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("on", on)
        .param("text", text)
        .param("by", by)
        .update();
  }

  void conclude(UUID id, Conclusion conclusion, String by) {
    jdbc.sql(
            """
            update inspection.mission
               set conclusion_number = :number, concluded_on = :on, conclusion_signer = :signer,
                   conclusion = :text, concluded_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("number", conclusion.number())
        .param("on", conclusion.signedOn())
        .param("signer", conclusion.signer())
        .param("text", conclusion.text())
        .param("by", by)
        .update();
  }

  void publish(UUID id, LocalDate on, List<Publicity> ways, String by) {
    jdbc.sql(
            """
            update inspection.mission
               set published_on = :on, published_by_way = :ways, published_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("on", on)
        .param("ways", ways.stream().map(Publicity::name).toArray(String[]::new))
        .param("by", by)
        .update();
  }

  /// The mission whose published conclusion has that number, the latest of that number.
  Optional<UUID> publishedAs(String number) {
    return jdbc.sql(
            """
            select id from inspection.mission
             where published_on is not null and withdrawn_why is null
               and lower(conclusion_number) = lower(:number)
             order by published_on desc, id desc limit 1
            """)
        .param("number", number)
        .query(UUID.class)
        .optional();
  }

  void withdraw(UUID id, String why) {
    jdbc.sql("update inspection.mission set withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("why", why)
        .update();
  }

  static Mission mission(ResultSet row, int n) throws SQLException {
    return new Mission(
        row.getObject("id", UUID.class),
        row.getString("number"),
        new MissionPlan(
            row.getObject("id", UUID.class),
            Kind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getBoolean("planned"),
            row.getString("ground"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class)),
        row.getString("planned_by"),
        row.getObject("planned_on", LocalDate.class),
        decision(row),
        text(row, "decided_by"),
        row.getBoolean("visited"),
        row.getObject("reported_on", LocalDate.class),
        text(row, "report"),
        text(row, "reported_by"),
        conclusion(row),
        text(row, "concluded_by"),
        row.getObject("published_on", LocalDate.class),
        publicity(row),
        text(row, "published_by"),
        text(row, "withdrawn_why"));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    var signed = row.getObject("decided_on", LocalDate.class);
    return signed == null
        ? null
        : new Decision(
            row.getString("decision_number"),
            signed,
            row.getString("signer"),
            row.getString("basis"),
            row.getString("subject"),
            row.getObject("work_from", LocalDate.class),
            row.getObject("work_until", LocalDate.class));
  }

  private static @Nullable Conclusion conclusion(ResultSet row) throws SQLException {
    var signed = row.getObject("concluded_on", LocalDate.class);
    return signed == null
        ? null
        : new Conclusion(
            row.getString("conclusion_number"),
            signed,
            row.getString("conclusion_signer"),
            row.getString("conclusion"));
  }

  private static List<Publicity> publicity(ResultSet row) throws SQLException {
    var ways = row.getArray("published_by_way");
    return ways == null
        ? List.of()
        : Arrays.stream((String[]) ways.getArray()).map(Publicity::valueOf).toList();
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }
}
