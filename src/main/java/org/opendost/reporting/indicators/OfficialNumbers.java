package org.opendost.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as Vietnamese official prose writes them: "05", "24", "2.000", "312,7 tỷ đồng".
public final class OfficialNumbers {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
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

  /// What stands beside a figure that [#of] wrote: nothing where it names the unit itself.
  public static Words unitBeside(Words unit) {
    return unit.vi().equals("đồng") ? new Words("", "") : unit;
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

  /// The figure rounded as reports tell large ones: money in triệu or tỷ with one decimal ("312,7
  /// tỷ đồng"), a percentage as ever, any other number whole.
  public static String rounded(BigDecimal number, String unit) {
    return switch (unit) {
      case "đồng" -> money(number, 1);
      case "%" -> percent(number);
      default -> write(number.setScale(0, RoundingMode.HALF_UP));
    };
  }

  /// The figure as more than a round number below it, which is true of the exact value: "trên
  /// 2.300" of 2.345. What is round itself, or below ten, is told as it is.
  public static String above(BigDecimal number, String unit) {
    return bounded(number, unit, RoundingMode.FLOOR, "trên ");
  }

  /// The figure as nearly a round number above it, of which it lacks a twentieth at most: "gần
  /// 2.000" of 1.995. Any other is told as it is.
  public static String nearly(BigDecimal number, String unit) {
    return bounded(number, unit, RoundingMode.CEILING, "gần ");
  }

  private static String bounded(BigDecimal number, String unit, RoundingMode mode, String word) {
    if (number.compareTo(TEN) < 0) {
      return of(number, unit);
    }
    // Two digits that mean something; of two digits, fives.
    int digits = number.precision() - number.scale();
    var step = digits == 2 ? BigDecimal.valueOf(5) : TEN.pow(digits - 2);
    var round = number.divide(step, 0, mode).multiply(step);
    boolean far =
        mode == RoundingMode.CEILING
            && round.subtract(number).multiply(TWENTY).compareTo(number) > 0;
    return round.compareTo(number) == 0 || far
        ? of(number, unit)
        : word + (unit.equals("đồng") ? money(round) : write(round));
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
    return money(dong, DECIMALS);
  }

  private static String money(BigDecimal dong, int decimals) {
    var size = dong.abs();
    if (size.compareTo(BILLION) >= 0) {
      return write(dong.divide(BILLION, decimals, RoundingMode.HALF_UP)) + " tỷ đồng";
    }
    if (size.compareTo(MILLION) >= 0) {
      return write(dong.divide(MILLION, decimals, RoundingMode.HALF_UP)) + " triệu đồng";
    }
    return write(dong) + " đồng";
  }
}
