package org.opendost.reporting.indicators.web;

import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.indicators.Indicator;

/// All indicators with their figures for the period asked for.
///
/// @param areas what the figures are about
public record IndicatorListPage(
    Asked asked, List<Line> lines, List<String> areas, Listing listing) {

  /// An indicator and its figure, written; empty while no period can be computed.
  public record Line(Indicator indicator, String figure) {}

  /// The areas to choose from.
  public List<Choice> choices(Frame frame) {
    return areas.stream()
        .map(area -> new Choice(area, frame.t("indicators.area." + area)))
        .toList();
  }
}
