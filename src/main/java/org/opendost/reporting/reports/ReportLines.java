package org.opendost.reporting.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list of reports.
///
/// @param next what to hand in to get the next page; null on the last one
public record ReportLines(List<ReportLine> lines, @Nullable String next) {

  public ReportLines {
    lines = List.copyOf(lines);
  }
}
