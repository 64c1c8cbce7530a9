package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendost.platform.print.AmountInWords;
import org.opendost.reporting.indicators.OfficialNumbers;

/// How a figure is written in prose: what stands behind the `|` of a place.
enum Writing {
  /// "05", "2.000", "312,654 tỷ đồng".
  PLAIN(""),
  /// "năm": whole numbers in words; any other as ever.
  WORDS("chữ"),
  /// "312,7 tỷ đồng".
  ROUNDED("làm tròn"),
  /// "trên 2.300".
  ABOVE("trên"),
  /// "gần 2.000".
  NEARLY("gần");

  private final String word;

  Writing(String word) {
    this.word = word;
  }

  static Optional<Writing> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /// What can stand behind the `|`.
  static List<String> known() {
    return Arrays.stream(values()).map(one -> one.word).filter(one -> !one.isEmpty()).toList();
  }

  String write(Figure figure) {
    var unit = figure.unit().vi();
    return switch (this) {
      case PLAIN -> figure.written();
      case WORDS -> words(figure.value(), unit);
      case ROUNDED -> OfficialNumbers.rounded(figure.value(), unit);
      case ABOVE -> OfficialNumbers.above(figure.value(), unit);
      case NEARLY -> OfficialNumbers.nearly(figure.value(), unit);
    };
  }

  private static String words(BigDecimal value, String unit) {
    var whole = value.stripTrailingZeros();
    if (whole.scale() > 0 || whole.signum() < 0 || whole.precision() - whole.scale() > 18) {
      return OfficialNumbers.of(value, unit);
    }
    var words = AmountInWords.of(whole.longValueExact());
    return Character.toLowerCase(words.charAt(0))
        + words.substring(1)
        + (unit.equals("đồng") ? " đồng" : "");
  }
}
