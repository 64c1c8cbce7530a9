package org.opendost.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as Vietnamese official prose writes them: "05", "24", "2.000", "312,7 tỷ đồng".
public final class OfficialNumbers {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final int DECIMALS = 3;

  private OfficialNumbers() {}

  /// The figure as it stands in prose that names the unit itself, where money is told in triệu or
  /// tỷ, and a percentage to one decimal.
  public static String of(BigDecimal number, String unit) {
    return switch (unit) {
      case "đồng" -> money(number);
      case "%" -> percent(number);
      default -> write(number);
    };
  }

  /// The figure with its unit, where money is told in triệu or tỷ.
  public static String withUnit(BigDecimal number, String unit) {
    return switch (unit) {
      case "đồng" -> money(number);
      case "%" -> percent(number) + "%";
      default -> write(number) + " " + unit;
    };
  }

  /// The figure as a table shows it, without a zero before: "5", "2.000".
  public static String plain(BigDecimal number, String unit) {
    var written = of(number, unit);
    return written.matches("0\\d") ? written.substring(1) : written;
  }

  /// A percentage, rounded to one decimal and without a zero before: "5", "66,7".
  static String percent(BigDecimal number) {
    return number
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }

  /// A number: whole ones below ten with a zero before, thousands parted by dots, at most three
  /// decimals after a comma.
  public static String write(BigDecimal number) {
    var rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    var plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    var whole = point < 0 ? plain : plain.substring(0, point);
    var text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
    if (point < 0 && rounded.signum() > 0 && rounded.compareTo(TEN) < 0) {
      text.append('0');
    }
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append('.');
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(',').append(plain, point + 1, plain.length());
    }
    return text.toString();
  }

  /// An amount of đồng.
  public static String money(BigDecimal dong) {
    var size = dong.abs();
    if (size.compareTo(BILLION) >= 0) {
      return write(dong.divide(BILLION, DECIMALS, RoundingMode.HALF_UP)) + " tỷ đồng";
    }
    if (size.compareTo(MILLION) >= 0) {
      return write(dong.divide(MILLION, DECIMALS, RoundingMode.HALF_UP)) + " triệu đồng";
    }
    return write(dong) + " đồng";
  }
}
