package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.VietnameseInput;

/// Figures of forms as they are typed and written: `1.234`, `12,5`.
public final class Amounts {

  private static final Pattern DECIMALS = Pattern.compile("\\d{1,3}");

  private Amounts() {}

  /// The figure typed, up to three decimals behind a comma; nothing for what is none.
  public static Optional<BigDecimal> read(String typed) {
    var parts = typed.strip().split(",", -1);
    if (parts.length > 2 || (parts.length == 2 && !DECIMALS.matcher(parts[1]).matches())) {
      return Optional.empty();
    }
    return VietnameseInput.number(parts[0])
        .map(
            whole ->
                parts.length == 1
                    ? BigDecimal.valueOf(whole)
                    : new BigDecimal(whole + "." + parts[1]));
  }

  /// The figure as a form shows it; nothing for none.
  public static String written(@Nullable BigDecimal figure) {
    return figure == null
        ? ""
        : new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.of("vi")))
            .format(figure);
  }

  /// The figure without zeros behind its last digit, for a file; null for none.
  public static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
    if (figure == null) {
      return null;
    }
    var bare = figure.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
