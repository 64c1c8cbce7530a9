package org.opendost.regulatory.award;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingRows;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// An organisation's entries for the award; none for a reader who has a conflict with it.
@Component
class AwardDealings implements DealingSource {

  private static final String DEALINGS =
      """
      select id, registered_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at, 'award.dealing' as key,
             code as title, '/office/award/entries/' || id as href
        from award.entry
       where organisation_id = :organisation
         and not exists (
           select from award.conflict
            where conflict.season_id = entry.season_id
              and conflict.organisation_id = entry.organisation_id
              and conflict.account_id = :reader and lifted_at is null)
      """;

  private final DealingRows rows;
  private final Access access;

  AwardDealings(DealingRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, AwardPermissions.FOLLOW)) {
      return List.of();
    }
    return rows.newest(DEALINGS, actor, organisation, behind, most);
  }
}
