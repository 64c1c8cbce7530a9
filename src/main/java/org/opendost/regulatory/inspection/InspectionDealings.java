package org.opendost.regulatory.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The visits to an organisation on its page.
@Component
class InspectionDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final Access access;

  InspectionDealings(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, InspectionPermissions.READ)) {
      return List.of();
    }
    return jdbc.sql(
            """
            with dealing as (
              select visit.id, visit.begun_at as at, mission.title
                from inspection.visit
                join inspection.establishment object on object.id = visit.establishment_id
                join inspection.mission on mission.id = visit.mission_id
               where object.organisation_id = :organisation and mission.withdrawn_why is null)
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
                    "inspection.dealing",
                    row.getString("title"),
                    "/office/visits/" + row.getObject("id", UUID.class)))
        .list();
  }
}
