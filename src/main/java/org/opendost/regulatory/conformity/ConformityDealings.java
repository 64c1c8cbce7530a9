package org.opendost.regulatory.conformity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingRows;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// What was accepted of an organisation's declarations, and when it was guided. Its dossiers are
/// among the cases.
@Component
class ConformityDealings implements DealingSource {

  private static final String DEALINGS =
      """
      select id, notice_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at, 'conformity.dealing' as key,
             notice_number || ' – ' || product as title, '/office/conformity/declarations/' || id as href
        from conformity.declaration
       where organisation_id = :organisation and notice_number is not null
      union all
      select id, guided_on::timestamp at time zone 'Asia/Ho_Chi_Minh', 'conformity.dealing.guidance',
             advice, '/office/conformity/guidance/' || id
        from conformity.guidance
       where organisation_id = :organisation and withdrawn_at is null
      """;

  private final DealingRows rows;
  private final Access access;

  ConformityDealings(DealingRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, ConformityPermissions.FOLLOW)) {
      return List.of();
    }
    return rows.newest(DEALINGS, actor, organisation, behind, most);
  }
}
