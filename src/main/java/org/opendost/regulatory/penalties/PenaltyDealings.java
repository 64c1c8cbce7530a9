package org.opendost.regulatory.penalties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingRows;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// The violations of an organisation on its page.
@Component
class PenaltyDealings implements DealingSource {

  private static final String DEALINGS =
      """
      select minutes.id, made_at as at,
             case when decision.id is null then 'penalties.dealing' else 'penalties.dealing.decided' end as key,
             coalesce(decision.number, minutes.number) as title, '/office/violations/' || minutes.id as href
        from penalties.minutes
        left join lateral (select * from penalties.decision
                            where minutes_id = minutes.id order by round desc limit 1) decision on true
       where organisation_id = :organisation
      """;

  private final DealingRows rows;
  private final Access access;

  PenaltyDealings(DealingRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, PenaltyPermissions.READ)) {
      return List.of();
    }
    return rows.newest(DEALINGS, actor, organisation, behind, most);
  }
}
