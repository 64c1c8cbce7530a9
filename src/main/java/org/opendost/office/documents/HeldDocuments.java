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

/// Incoming documents passed to a unit and not dealt with; those of separate books without their
/// words.
@Component
class HeldDocuments implements HoldingSource {

  private final HoldingRows rows;

  HeldDocuments(HoldingRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "document";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select routing.id, routing.unit_id as unit,
               case when incoming.book = 'ORDINARY' then incoming.symbol || ' – ' || incoming.summary
                    else 'Văn bản số ' || incoming.number || '/' || incoming.year || ' của sổ riêng' end as title,
               case when incoming.book = 'ORDINARY' then routing.instruction else '' end as detail,
               '/office/documents/incoming/' || incoming.id as href
          from documents.routing
          join documents.incoming on incoming.id = routing.incoming_id
         where routing.unit_id = any(:units) and taken_back_at is null and done_on is null and withdrawn_at is null
         order by routed_on, routing.id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        update documents.routing set unit_id = :into, name = :name
          from documents.incoming
         where routing.id = any(:ids) and routing.unit_id = any(:ended) and taken_back_at is null
           and incoming.id = routing.incoming_id and done_on is null and withdrawn_at is null
        returning routing.id
        """,
        over,
        held);
  }
}
