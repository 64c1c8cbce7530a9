package org.opendost.office.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of declarations and of what is said in them; nothing of them outlives its row.
@Component
class DeclarationRows {

  static final ListQuery<Declaration.Line> LIST =
      new ListQuery<>(
              """
              select declaration.*, responsible_id, symptoms <> '{}' or exposures <> '{}' as needs_officer,
                     case when is_staff then 'staff' else 'visitor' end as who,
                     case when symptoms <> '{}' or exposures <> '{}' then 'officer' else 'well' end as advice
                from wellbeing.declaration
                join wellbeing.health_answer on declaration_id = declaration.id
                join wellbeing.campaign on campaign.id = campaign_id
              """,
              (row, n) -> new Declaration.Line(declaration(row), row.getBoolean("needs_officer")),
              Declaration.Line::id)
          .sort("declared", "declared_at")
          .sort("name", "register.fold(name)")
          .is("reader", "responsible_id")
          .has("name", "name")
          .is("who", "who")
          .is("advice", "advice")
          .newestFirst();

  private final JdbcClient jdbc;

  DeclarationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes a declaration; none where one of that id stands already.
  boolean insert(Declaration declaration, Declaration.Health health, UUID campaign) {
    boolean first =
        jdbc.sql(
                    """
                    insert into wellbeing.declaration
                      (id, campaign_id, code, is_staff, name, birth_year, sex, nationality, paper, address, phone, email,
                       declared_at, erase_on)
                    values (:id, :campaign, :code, :staff, :name, :year, :sex, :nationality, :paper, :address, :phone,
                            :email, :at, :erase)
                    on conflict (id) do nothing
                    """)
                .param("id", declaration.id())
                .param("campaign", campaign)
                .param("code", declaration.code())
                .param("staff", declaration.staff())
                .param("name", declaration.name())
                .param("year", declaration.birthYear())
                .param("sex", declaration.sex().name())
                .param("nationality", declaration.nationality())
                .param("paper", declaration.paper())
                .param("address", declaration.address())
                .param("phone", declaration.phone())
                .param("email", declaration.email())
                .param("at", declaration.declaredAt().atOffset(ZoneOffset.UTC))
                .param("erase", declaration.eraseOn())
                .update()
            == 1;
    if (first) {
      jdbc.sql(
              """
              insert into wellbeing.health_answer (declaration_id, symptoms, exposures, travel)
              values (:id, :symptoms, :exposures, :travel)
              """)
          .param("id", declaration.id())
          .param("symptoms", CampaignRows.names(health.symptoms()))
          .param("exposures", CampaignRows.names(health.exposures()))
          .param("travel", health.travel())
          .update();
    }
    return first;
  }

  Optional<Declaration> find(UUID id) {
    return jdbc.sql("select * from wellbeing.declaration where id = :id")
        .param("id", id)
        .query((row, n) -> declaration(row))
        .optional();
  }

  Optional<Declaration> coded(String code) {
    return jdbc.sql("select * from wellbeing.declaration where code = :code")
        .param("code", code)
        .query((row, n) -> declaration(row))
        .optional();
  }

  UUID campaignOf(UUID id) {
    return jdbc.sql("select campaign_id from wellbeing.declaration where id = :id")
        .param("id", id)
        .query(UUID.class)
        .single();
  }

  Declaration.Health health(UUID id) {
    return jdbc.sql("select * from wellbeing.health_answer where declaration_id = :id")
        .param("id", id)
        .query(
            (row, n) ->
                new Declaration.Health(
                    CampaignRows.set(row, "symptoms", Declaration.Symptom.class),
                    CampaignRows.set(row, "exposures", Declaration.Exposure.class),
                    row.getString("travel")))
        .single();
  }

  /// Deletes a declaration with its answers.
  boolean delete(UUID id) {
    return jdbc.sql("delete from wellbeing.declaration where id = :id").param("id", id).update()
        == 1;
  }

  /// Lets forms of one network address come one after the other, so that they are counted.
  void queue(String network) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('wellbeing ' || :network, 0))")
        .param("network", network)
        .query((row, n) -> true)
        .single();
  }

  /// How many forms came from a network address within the last hour, this one included.
  int sent(String network, Instant now) {
    jdbc.sql("insert into wellbeing.sending (network, sent_at) values (:network, :now)")
        .param("network", network)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            select count(*) from wellbeing.sending
             where network = :network and sent_at > cast(:now as timestamptz) - interval '1 hour'
            """)
        .param("network", network)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static Declaration declaration(ResultSet row) throws SQLException {
    return new Declaration(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getBoolean("is_staff"),
        row.getString("name"),
        row.getInt("birth_year"),
        Declaration.Sex.valueOf(row.getString("sex")),
        row.getString("nationality"),
        row.getString("paper"),
        row.getString("address"),
        row.getString("phone"),
        row.getString("email"),
        row.getObject("declared_at", OffsetDateTime.class).toInstant(),
        row.getObject("erase_on", LocalDate.class));
  }
}
