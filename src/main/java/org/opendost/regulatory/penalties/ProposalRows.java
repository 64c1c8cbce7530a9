package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The tables of proposals.
@Component
class ProposalRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ProposalRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(UUID id, UUID minutes, Proposal.Content content, Actor by, Instant at) {
    jdbc.sql(
            """
            insert into penalties.proposal (id, minutes_id, content, proposed_by, proposed_by_id, proposed_at)
            values (:id, :minutes, cast(:content as jsonb), :by, :byId, :at)
            """)
        .param("id", id)
        .param("minutes", minutes)
        .param("content", json.writeValueAsString(content))
        .param("by", by.name())
        .param("byId", by.id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void sendBack(UUID id, UUID proposal, String reason, String by, Instant at) {
    jdbc.sql(
            """
            insert into penalties.proposal_return (id, proposal_id, reason, returned_by, returned_at)
            values (:id, :proposal, :reason, :by, :at)
            """)
        .param("id", id)
        .param("proposal", proposal)
        .param("reason", reason.strip())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The last proposal about each of several minutes that became no decision; none where nothing is
  /// proposed.
  Map<UUID, Proposal> last(Collection<UUID> minutes) {
    return jdbc
        .sql(
            """
            select distinct on (minutes_id) proposal.*, reason, returned_by, returned_at
              from penalties.proposal left join penalties.proposal_return on proposal_id = proposal.id
             where minutes_id = any(:minutes)
               and turn > coalesce((select max(signed.turn) from penalties.decision
                     join penalties.proposal signed on signed.id = decision.proposal_id
                    where decision.minutes_id = proposal.minutes_id), 0)
             order by minutes_id, turn desc
            """)
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(this::proposal)
        .list()
        .stream()
        .collect(Collectors.toMap(Proposal::minutes, each -> each));
  }

  private Proposal proposal(ResultSet row, int n) throws SQLException {
    var reason = row.getString("reason");
    var returnedAt = moment(row, "returned_at");
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getObject("minutes_id", UUID.class),
        json.readValue(row.getString("content"), Proposal.Content.class),
        row.getString("proposed_by"),
        row.getObject("proposed_by_id", UUID.class),
        Objects.requireNonNull(moment(row, "proposed_at")),
        reason == null || returnedAt == null
            ? null
            : new Proposal.Returned(reason, row.getString("returned_by"), returnedAt));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
