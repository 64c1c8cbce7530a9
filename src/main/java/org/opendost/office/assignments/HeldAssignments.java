package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.mergers.CarryOver;
import org.opendost.directory.mergers.Holding;
import org.opendost.directory.mergers.HoldingRows;
import org.opendost.directory.mergers.HoldingSource;
import org.springframework.stereotype.Component;

/// Tasks from above that a unit leads or works along on, and that are not confirmed as done.
@Component
class HeldAssignments implements HoldingSource {

  private final HoldingRows rows;
  private final AssignmentRows tasks;
  private final FindableAssignments findable;

  HeldAssignments(HoldingRows rows, AssignmentRows tasks, FindableAssignments findable) {
    this.rows = rows;
    this.tasks = tasks;
    this.findable = findable;
  }

  @Override
  public String kind() {
    return "assignment";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select id, lead_unit_id as unit, task as title, document as detail, '/office/assignments/' || id as href
          from assignments.assignment
         where lead_unit_id = any(:units) and confirmed_on is null and withdrawn_on is null
        union all
        select id, also.along, task, co_lead_names, '/office/assignments/' || id
          from assignments.assignment
          cross join lateral (
            select unit as along from unnest(co_lead_ids) as unit where unit = any(:units) limit 1) as also
         where not lead_unit_id = any(:units) and confirmed_on is null and withdrawn_on is null
         order by title, id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    var moved =
        rows.carry(
            """
            with moved as (
            update assignments.assignment
               set lead_unit_id = case when lead_unit_id = any(:ended) then :into else lead_unit_id end,
                   lead_unit_name = case when lead_unit_id = any(:ended) then :name else lead_unit_name end,
                   co_lead_ids = array(
                     select distinct along
                       from (select case when unit = any(:ended) then cast(:into as uuid) else unit end as along
                               from unnest(co_lead_ids) as unit) as after
                      where along <> case when lead_unit_id = any(:ended) then cast(:into as uuid) else lead_unit_id end)
             where id = any(:ids) and (lead_unit_id = any(:ended) or co_lead_ids && cast(:ended as uuid[]))
               and confirmed_on is null and withdrawn_on is null
            returning id), ended as (
            update assignments.lead
               set until_on = greatest(cast(:on as date), from_on) - 1
             where assignment_id in (select id from moved) and until_on is null and unit_id = any(:ended)
            returning assignment_id, greatest(cast(:on as date), from_on) as next_on), begun as (
            insert into assignments.lead (id, assignment_id, unit_id, unit_name, from_on)
            select uuidv7(), assignment_id, :into, :name, next_on from ended)
            select id from moved
            """,
            over,
            held);
    findable.putAllOf(tasks.those(moved));
    return moved;
  }
}
