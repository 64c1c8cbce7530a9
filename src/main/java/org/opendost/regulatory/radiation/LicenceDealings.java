package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingRows;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// The licences for radiation work of an organisation's facilities.
@Component
class LicenceDealings implements DealingSource {

  private static final String DEALINGS =
      """
      select licence.id, issued_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at,
             'radiation.dealing' as key, licence.number || ' – ' || facility.name as title,
             '/office/radiation/licences/' || licence.id as href
        from radiation.licence join radiation.facility on facility.id = licence.facility_id
       where facility.organisation = :organisation
      """;

  private final DealingRows rows;
  private final Access access;

  LicenceDealings(DealingRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, "radiation.read")) {
      return List.of();
    }
    return rows.newest(DEALINGS, actor, organisation, behind, most);
  }
}
