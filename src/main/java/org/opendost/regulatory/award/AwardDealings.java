package org.opendost.regulatory.award;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// An organisation's entries for the award; none for a reader who has a conflict with it.
@Component
class AwardDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final Access access;

  AwardDealings(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, AwardPermissions.FOLLOW)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, code, registered_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at
              from award.entry
             where organisation_id = :organisation
               and not exists (
                 select from award.conflict
                  where conflict.season_id = entry.season_id
                    and conflict.organisation_id = entry.organisation_id
                    and conflict.account_id = :reader and lifted_at is null)
               and (cast(:at as timestamptz) is null
                    or (registered_on::timestamp at time zone 'Asia/Ho_Chi_Minh', id)
                       < (cast(:at as timestamptz), cast(:id as uuid)))
             order by at desc, id desc
             limit :most
            """)
        .param("organisation", organisation)
        .param("reader", actor.id())
        .param("at", Dealing.moment(behind))
        .param("id", Dealing.key(behind))
        .param("most", most)
        .query(
            (row, n) ->
                new Dealing(
                    row.getTimestamp("at").toInstant(),
                    row.getObject("id", UUID.class),
                    "award.dealing",
                    row.getString("code"),
                    "/office/award/entries/" + row.getString("id")))
        .list();
  }
}
