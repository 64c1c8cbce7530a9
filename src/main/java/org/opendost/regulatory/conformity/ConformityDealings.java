package org.opendost.regulatory.conformity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was accepted of an organisation's declarations, and when it was guided. Its dossiers are
/// among the cases.
@Component
class ConformityDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final Access access;

  ConformityDealings(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, ConformityPermissions.FOLLOW)) {
      return List.of();
    }
    return jdbc.sql(
            """
            with dealing as (
              select id, notice_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at, 'conformity.dealing' as key,
                     notice_number || ' – ' || product as title, '/office/conformity/declarations/' || id as href
                from conformity.declaration
               where organisation_id = :organisation and notice_number is not null
              union all
              select id, guided_on::timestamp at time zone 'Asia/Ho_Chi_Minh', 'conformity.dealing.guidance',
                     advice, '/office/conformity/guidance/' || id
                from conformity.guidance
               where organisation_id = :organisation and withdrawn_at is null)
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
                    row.getString("href")))
        .list();
  }
}
