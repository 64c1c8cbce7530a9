package org.opendost.reporting.statistics.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.OpenedCells;

/// A filing beside the year before.
public record ComparisonPage(OpenedCells.Comparison compared) {

  /// How many figures moved strikingly.
  public long striking() {
    return compared.figures().stream().filter(OpenedCells.Compared::isStriking).count();
  }

  /// A figure as it is written; a dash for none.
  public String written(@Nullable BigDecimal figure) {
    return figure == null ? "–" : Amounts.written(figure);
  }

  /// A difference with its sign.
  public String signed(@Nullable BigDecimal figure) {
    if (figure == null) {
      return "–";
    }
    return (figure.signum() > 0 ? "+" : figure.signum() < 0 ? "−" : "")
        + Amounts.written(figure.abs());
  }
}
