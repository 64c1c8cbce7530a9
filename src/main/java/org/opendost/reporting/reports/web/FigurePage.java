package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Since;

/// A figure opened: its rule, its records, and what changed since.
///
/// @param changed what became of it, one figure's worth at most; nothing for a draft, and nothing
///   for the public, who are led to the page of all changes
public record FigurePage(
    Report report,
    Figure figure,
    Indicator rule,
    Records records,
    Listing listing,
    List<Since> changed) {

  public FigurePage {
    changed = List.copyOf(changed);
  }
}
