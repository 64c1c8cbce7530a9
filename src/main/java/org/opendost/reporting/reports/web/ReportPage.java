package org.opendost.reporting.reports.web;

import java.util.ArrayList;
import java.util.List;
import org.opendost.reporting.reports.Passage;
import org.opendost.reporting.reports.Report;

/// A report as it is read.
///
/// @param groups its passages; the items of one list stand together
public record ReportPage(Report report, List<List<Passage>> groups) {

  static ReportPage of(Report report) {
    var groups = new ArrayList<List<Passage>>();
    for (var passage : report.passages()) {
      boolean goesOn =
          passage.kind() == Passage.Kind.ITEM
              && !groups.isEmpty()
              && groups.getLast().getFirst().kind() == Passage.Kind.ITEM;
      if (!goesOn) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(passage);
    }
    return new ReportPage(report, groups);
  }

  /// Where the figure opens.
  public String address(String indicator) {
    return "/bao-cao/" + report.code() + "/" + indicator;
  }
}
