package org.opendost.regulatory.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of conflicts.
@Component
class ConflictRows {

  private static final String CONFLICTS =
      """
      select conflict.*, season.year, case when lifted_at is null then 'stands' else 'lifted' end as state
        from award.conflict join award.season on season.id = season_id
      """;

  private final JdbcClient jdbc;

  ConflictRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All but those of this account; its id is no text that somebody typed.
  static ListQuery<Conflict> managedBy(UUID account) {
    return new ListQuery<>(
            CONFLICTS + " where account_id <> '%s'".formatted(account),
            ConflictRows::conflict,
            Conflict::id)
        .sort("noted", "noted_at")
        .newestFirst()
        .sort("year", "year")
        .sort("person", "register.fold(name)")
        .sort("organisation", "register.fold(organisation_name)")
        .is("season", "season_id")
        .is("year", "year")
        .has("person", "name")
        .has("organisation", "organisation_name")
        .is("state", "state");
  }

  /// Whether one stands between the account and the organisation.
  boolean hasConflict(UUID season, UUID organisation, UUID account) {
    return jdbc.sql(
            """
            select exists (select from award.conflict
              where season_id = :season and organisation_id = :organisation and account_id = :account
                and lifted_at is null)
            """)
        .param("season", season)
        .param("organisation", organisation)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  void insert(Conflict conflict) {
    jdbc.sql(
            """
            insert into award.conflict
              (id, season_id, organisation_id, organisation_name, account_id, name, reason, noted_at, noted_by)
            values (:id, :season, :organisation, :organisationName, :account, :name, :reason, :at, :by)
            """)
        .param("id", conflict.id())
        .param("season", conflict.season())
        .param("organisation", conflict.organisation())
        .param("organisationName", conflict.organisationName())
        .param("account", conflict.account())
        .param("name", conflict.name())
        .param("reason", conflict.reason())
        .param("at", conflict.notedAt().atOffset(ZoneOffset.UTC))
        .param("by", conflict.notedBy())
        .update();
  }

  /// False when it was lifted before.
  boolean lift(UUID id, String why, Instant at, String by) {
    return jdbc.sql(
                """
                update award.conflict set lifted_at = :at, lifted_why = :why, lifted_by = :by
                 where id = :id and lifted_at is null
                """)
            .param("id", id)
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  Optional<Conflict> find(UUID id) {
    return jdbc.sql(CONFLICTS + " where conflict.id = :id")
        .param("id", id)
        .query(ConflictRows::conflict)
        .optional();
  }

  private static Conflict conflict(ResultSet row, int n) throws SQLException {
    return new Conflict(
        row.getObject("id", UUID.class),
        row.getObject("season_id", UUID.class),
        row.getInt("year"),
        row.getObject("organisation_id", UUID.class),
        row.getString("organisation_name"),
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getString("reason"),
        row.getTimestamp("noted_at").toInstant(),
        row.getString("noted_by"),
        row.getString("lifted_why"));
  }
}
