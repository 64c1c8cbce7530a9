package org.opendost.reporting.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.mergers.CarryOver;
import org.opendost.directory.mergers.Holding;
import org.opendost.directory.mergers.HoldingRows;
import org.opendost.directory.mergers.HoldingSource;
import org.springframework.stereotype.Component;

/// Sections of reports in the making that a unit answers for and has not approved.
@Component
class HeldSections implements HoldingSource {

  private final HoldingRows rows;

  HeldSections(HoldingRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "section";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.held(
        """
        select report.id, (array_agg(section.unit_id))[1] as unit, report.title,
               count(*) || ' phần' as detail, '/office/reports/' || report.code as href
          from reports.section
          join reports.report on report.id = section.report_id
         where section.unit_id = any(:units) and section.approved_at is null and report.state = 'draft'
         group by report.id
         order by report.drafted_at, report.id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        with carried as (
          update reports.section set unit_id = :into, unit_name = :name
            from reports.report
           where report_id = any(:ids) and unit_id = any(:ended) and approved_at is null
             and report.id = report_id and report.state = 'draft'
          returning report_id)
        select distinct report_id from carried
        """,
        over,
        held);
  }
}
