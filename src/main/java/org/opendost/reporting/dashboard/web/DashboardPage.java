package org.opendost.reporting.dashboard.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opendost.reporting.dashboard.Board;
import org.opendost.reporting.dashboard.Board.Bar;
import org.opendost.reporting.dashboard.Board.Chart;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Shift;

/// The department on one page.
public record DashboardPage(Board board) {

  private static final BigDecimal HEIGHT = BigDecimal.valueOf(60);

  /// Where a figure opens.
  public String opens(String code) {
    return opens(code, board.period());
  }

  /// Where the figure of the year before opens.
  public String opensBefore(String code) {
    return opens(code, Shift.LAST_YEAR.of(board.period()));
  }

  /// Where a month of a figure opens.
  public String opens(String code, Bar bar) {
    return opens(code, board.period()) + "&by=happened_on&value=" + bar.month();
  }

  private static String opens(String code, Period period) {
    return "/office/indicators/" + code + "?from=" + period.from() + "&to=" + period.to();
  }

  /// How high a bar is drawn, of sixty.
  public String height(Chart chart, Bar bar) {
    return bar.value()
        .multiply(HEIGHT)
        .divide(chart.largest(), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /// Where a bar begins, from the top.
  public String top(Chart chart, Bar bar) {
    return HEIGHT.subtract(new BigDecimal(height(chart, bar))).toPlainString();
  }

  /// A bar's figure as a table shows it.
  public String written(Chart chart, Bar bar) {
    return OfficialNumbers.plain(bar.value(), chart.unit().vi());
  }
}
