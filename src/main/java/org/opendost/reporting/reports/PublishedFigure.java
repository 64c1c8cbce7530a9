package org.opendost.reporting.reports;

import java.math.BigDecimal;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Period;

/// A figure of a published report, as a link of a series.
///
/// @param report code of the report
/// @param unit in Vietnamese
public record PublishedFigure(
    String report, String title, Period period, BigDecimal value, String unit) {

  /// As a table shows it.
  public String written() {
    return OfficialNumbers.plain(value, unit);
  }
}
