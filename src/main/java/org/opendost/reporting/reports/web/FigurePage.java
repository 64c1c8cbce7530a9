package org.opendost.reporting.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.reports.Change;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Report;

/// A figure opened: its rule, its records, and what changed since.
///
/// @param later whether this is not the first page of the records
public record FigurePage(
    Report report,
    Figure figure,
    Indicator rule,
    Records records,
    boolean later,
    List<Change> changes) {

  /// This figure's own address.
  public String address() {
    return "/bao-cao/" + report.code() + "/" + figure.code();
  }

  /// Where the next records are; null on the last page.
  public @Nullable String nextAddress() {
    return records.next() == null ? null : address() + "?after=" + records.next();
  }
}
