package org.opendost.reporting.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Since;

/// A figure opened: its rule, its records, and what changed since.
///
/// @param since what became of it; null for a draft
public record FigurePage(
    Report report,
    Figure figure,
    Indicator rule,
    Records records,
    Listing listing,
    @Nullable Since since) {

  /// What became of it, one figure's worth at most.
  public List<Since> changed() {
    return since == null ? List.of() : List.of(since);
  }
}
