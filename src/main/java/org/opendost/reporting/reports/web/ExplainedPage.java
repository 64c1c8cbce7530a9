package org.opendost.reporting.reports.web;

import java.math.BigDecimal;
import java.util.List;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.reports.PublishedFigure;

/// Indicators explained to everyone.
///
/// @param indicators all of them, or the one the page is about
/// @param published its figures in published reports
public record ExplainedPage(List<Indicator> indicators, List<PublishedFigure> published) {

  /// The one the page is about.
  public Indicator one() {
    return indicators.getFirst();
  }

  /// How long the bar of a figure is, in hundredths of the longest.
  public int length(PublishedFigure figure) {
    var longest =
        published.stream()
            .map(PublishedFigure::value)
            .reduce(BigDecimal.ONE, (some, other) -> some.max(other));
    return figure
        .value()
        .multiply(BigDecimal.valueOf(100))
        .divideToIntegralValue(longest)
        .intValue();
  }
}
