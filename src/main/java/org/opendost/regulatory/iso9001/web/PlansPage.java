package org.opendost.regulatory.iso9001.web;

import java.util.List;
import java.util.Map;
import org.opendost.regulatory.iso9001.MonitoringPlan;
import org.opendost.regulatory.iso9001.PlanLine;
import org.opendost.regulatory.iso9001.Way;

/// The plan of a year with what was done of it, and the plans of all years.
public record PlansPage(int year, List<PlanLine> lines, List<MonitoringPlan> plans) {

  public PlansPage {
    lines = List.copyOf(lines);
    plans = List.copyOf(plans);
  }

  /// Figures of the plan: foreseen, at their seats, done, by way.
  public Map<String, Long> counts() {
    return Map.of(
        "foreseen", (long) lines.size(),
        "on-site", lines.stream().filter(line -> line.way() == Way.ON_SITE).count(),
        "done", lines.stream().filter(line -> line.visit() != null).count());
  }
}
