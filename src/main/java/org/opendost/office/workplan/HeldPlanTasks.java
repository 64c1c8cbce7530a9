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

/// Work of the year's plan in a unit's charge that is not done.
@Component
class HeldPlanTasks implements HoldingSource {

  private final HoldingRows rows;

  HeldPlanTasks(HoldingRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "plan-task";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select task.id, task.unit_id as unit, task.name as title, target.name as detail,
               '/office/workplan/plans/' || target.plan_id as href
          from workplan.task
          join workplan.target on target.id = task.target_id
         where task.unit_id = any(:units) and task.done_on is null and task.withdrawn_at is null
         order by task.due_on, task.id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        update workplan.task set unit_id = :into, unit_name = :name, version = version + 1
         where id = any(:ids) and unit_id = any(:ended) and done_on is null and withdrawn_at is null
        returning id
        """,
        over,
        held);
  }
}
