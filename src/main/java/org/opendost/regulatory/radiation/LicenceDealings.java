package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The licences for radiation work of an organisation's facilities.
@Component
class LicenceDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final Access access;

  LicenceDealings(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, "radiation.read")) {
      return List.of();
    }
    return jdbc.sql(
            """
            select licence.id, licence.number, facility.name,
                   issued_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at
              from radiation.licence join radiation.facility on facility.id = licence.facility_id
             where facility.organisation = :organisation
               and (cast(:at as timestamptz) is null
                    or (issued_on::timestamp at time zone 'Asia/Ho_Chi_Minh', licence.id)
                       < (cast(:at as timestamptz), cast(:id as uuid)))
             order by at desc, licence.id desc
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
                    "radiation.dealing",
                    row.getString("number") + " – " + row.getString("name"),
                    "/office/radiation/licences/" + row.getString("id")))
        .list();
  }
}
