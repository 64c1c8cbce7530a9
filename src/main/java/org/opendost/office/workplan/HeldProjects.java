package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.mergers.CarryOver;
import org.opendost.directory.mergers.Holding;
import org.opendost.directory.mergers.HoldingRows;
import org.opendost.directory.mergers.HoldingSource;
import org.springframework.stereotype.Component;

/// Projects in a unit's charge that are not finished.
@Component
class HeldProjects implements HoldingSource {

  private final HoldingRows rows;

  HeldProjects(HoldingRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "project";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select id, unit_id as unit, name as title, decision as detail, '/office/workplan/projects/' || id as href
          from workplan.project
         where unit_id = any(:units) and finished_on is null and withdrawn_at is null
         order by decided_on, id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        update workplan.project set unit_id = :into, unit_name = :name, version = version + 1
         where id = any(:ids) and unit_id = any(:ended) and finished_on is null and withdrawn_at is null
        returning id
        """,
        over,
        held);
  }
}
