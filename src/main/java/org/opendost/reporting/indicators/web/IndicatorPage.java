package org.opendost.reporting.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.indicators.Breakdown;
import org.opendost.reporting.indicators.Columns;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Indicators.Share;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.indicators.Words;

/// An indicator: its rule, its figure for the period asked for, taken apart, and the records.
///
/// @param figure of the share, or of all
/// @param share of which the records are shown; null for all
/// @param records null while no period can be computed
public record IndicatorPage(
    Indicator indicator,
    Asked asked,
    @Nullable BigDecimal figure,
    @Nullable Share share,
    List<Breakdown> breakdowns,
    @Nullable Records records,
    Listing listing) {

  /// The share in words: "Cấp: Cấp tỉnh".
  public @Nullable Words shareInWords() {
    if (share == null) {
      return null;
    }
    var name =
        breakdowns.stream()
            .filter(one -> one.column().equals(share.column()))
            .map(Breakdown::name)
            .findFirst()
            .orElse(Columns.name(share.column()));
    var value = Columns.value(share.column(), share.value());
    return new Words(name.vi() + ": " + value.vi(), name.en() + ": " + value.en());
  }

  /// How long the bar of a share is, in hundredths of the longest.
  public int length(Breakdown breakdown, Breakdown.Part part) {
    return part.figure()
        .multiply(BigDecimal.valueOf(100))
        .divideToIntegralValue(breakdown.largest())
        .intValue();
  }
}
