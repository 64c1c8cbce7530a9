package org.opendost.regulatory.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingRows;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// The visits to an organisation on its page.
@Component
class InspectionDealings implements DealingSource {

  private static final String DEALINGS =
      """
      select visit.id, visit.begun_at as at, 'inspection.dealing' as key, mission.title,
             '/office/visits/' || visit.id as href
        from inspection.visit
        join inspection.establishment object on object.id = visit.establishment_id
        join inspection.mission on mission.id = visit.mission_id
       where object.organisation_id = :organisation and mission.withdrawn_why is null
      """;

  private final DealingRows rows;
  private final Access access;

  InspectionDealings(DealingRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, InspectionPermissions.READ)) {
      return List.of();
    }
    return rows.newest(DEALINGS, actor, organisation, behind, most);
  }
}
