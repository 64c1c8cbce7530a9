package org.opendost.regulatory.penalties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The violations of an organisation on its page.
@Component
class PenaltyDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final Access access;

  PenaltyDealings(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, PenaltyPermissions.READ)) {
      return List.of();
    }
    return jdbc.sql(
            """
            with dealing as (
              select minutes.id, made_at as at,
                     case when decision.id is null then 'penalties.dealing' else 'penalties.dealing.decided' end as key,
                     coalesce(decision.number, minutes.number) as title
                from penalties.minutes left join penalties.decision on decision.minutes_id = minutes.id
               where organisation_id = :organisation)
            select * from dealing
             where cast(:at as timestamptz) is null
                or (at, id) < (cast(:at as timestamptz), cast(:id as uuid))
             order by at desc, id desc
             limit :most
            """)
        .param("organisation", organisation)
        .param("at", Dealing.moment(behind))
        .param("id", Dealing.key(behind))
        .param("most", most)
        .query(
            (row, n) ->
                new Dealing(
                    row.getTimestamp("at").toInstant(),
                    row.getObject("id", UUID.class),
                    row.getString("key"),
                    row.getString("title"),
                    "/office/violations/" + row.getObject("id", UUID.class)))
        .list();
  }
}
