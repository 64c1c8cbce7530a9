package org.opendost.reporting.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure taken apart by the values of a column; days are taken together by month.
///
/// @param column by which
/// @param shares the largest first, months in order; sixty at most
/// @param rest the figure of all that is not among the shares; null when nothing is left
public record Breakdown(String column, List<Part> shares, @Nullable BigDecimal rest) {

  static final String DAY = "happened_on";

  public Breakdown {
    shares = List.copyOf(shares);
  }

  /// A share of the figure.
  ///
  /// @param value as the records have it; empty for those that have none
  public record Part(String value, BigDecimal figure) {}

  /// What it is taken apart by.
  public Words name() {
    return column.equals(DAY) ? new Words("Tháng", "Month") : Columns.name(column);
  }

  /// A share in words.
  public Words words(Part part) {
    return Columns.value(column, part.value());
  }

  /// What the rest is called: earlier months, or other values.
  public Words restInWords() {
    return column.equals(DAY)
        ? new Words("Các tháng trước đó", "Earlier months")
        : new Words("Các giá trị khác", "Other values");
  }

  /// The largest share, by which the others are drawn; never zero.
  public BigDecimal largest() {
    return shares.stream().map(Part::figure).reduce(BigDecimal.ONE, (one, other) -> one.max(other));
  }

  static String expression(String column) {
    return column.equals(DAY)
        ? "coalesce(to_char(" + DAY + ", 'YYYY-MM'), '')"
        : "coalesce(" + column + "::text, '')";
  }
}
