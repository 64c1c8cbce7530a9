package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.mergers.CarryOver;
import org.opendost.directory.mergers.Holding;
import org.opendost.directory.mergers.HoldingRows;
import org.opendost.directory.mergers.HoldingSource;
import org.springframework.stereotype.Component;

/// Drafts a unit makes for the province that are neither issued nor stopped.
@Component
class HeldDrafts implements HoldingSource {

  private final HoldingRows rows;

  HeldDrafts(HoldingRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "draft";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select id, unit_id as unit, title, ground as detail, '/office/drafts/' || id as href
          from lawmaking.draft
         where unit_id = any(:units) and stage not in ('ISSUED', 'STOPPED')
         order by registered_on, id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        update lawmaking.draft set unit_id = :into, unit_name = :name, version = version + 1
         where id = any(:ids) and unit_id = any(:ended) and stage not in ('ISSUED', 'STOPPED')
        returning id
        """,
        over,
        held);
  }
}
