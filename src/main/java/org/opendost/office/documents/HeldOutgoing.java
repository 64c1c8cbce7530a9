package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.mergers.CarryOver;
import org.opendost.directory.mergers.Holding;
import org.opendost.directory.mergers.HoldingRows;
import org.opendost.directory.mergers.HoldingSource;
import org.springframework.stereotype.Component;

/// Outgoing documents a unit drafts that are not issued; those of separate books without their
/// words.
@Component
class HeldOutgoing implements HoldingSource {

  private final HoldingRows rows;

  HeldOutgoing(HoldingRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "outgoing";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select id, unit_id as unit,
               case when book = 'ORDINARY' then summary else 'Dự thảo văn bản của sổ riêng' end as title,
               drafter as detail, '/office/documents/outgoing/' || id as href
          from documents.outgoing
         where unit_id = any(:units) and state in ('DRAFT', 'SUBMITTED', 'INITIALLED', 'CHECKED', 'SIGNED')
         order by drafted_on, id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        update documents.outgoing set unit_id = :into, unit = :name, version = version + 1
         where id = any(:ids) and unit_id = any(:ended)
           and state in ('DRAFT', 'SUBMITTED', 'INITIALLED', 'CHECKED', 'SIGNED')
        returning id
        """,
        over,
        held);
  }
}
