package org.opendost.regulatory.exposure.web;

import java.math.BigDecimal;
import java.math.MathContext;

/// An activity in the unit people say it in.
final class Activity {

  /// The units it is typed in.
  enum Unit {
    /// 1 Bq.
    BQ("Bq", 0),
    /// 1 000 Bq.
    KBQ("kBq", 3),
    /// A million Bq.
    MBQ("MBq", 6),
    /// 10⁹ Bq.
    GBQ("GBq", 9),
    /// 10¹² Bq.
    TBQ("TBq", 12);

    private final String symbol;
    private final int power;

    Unit(String symbol, int power) {
      this.symbol = symbol;
      this.power = power;
    }
  }

  private Activity() {}

  static BigDecimal bq(BigDecimal typed, Unit unit) {
    return typed.scaleByPowerOfTen(unit.power);
  }

  /// With three figures, as `37,5 GBq`.
  static String text(double bq) {
    var shown = Unit.BQ;
    for (var unit : Unit.values()) {
      if (bq >= Math.pow(10, unit.power)) {
        shown = unit;
      }
    }
    var figure = BigDecimal.valueOf(bq).scaleByPowerOfTen(-shown.power).round(new MathContext(3));
    return figure.stripTrailingZeros().toPlainString().replace('.', ',') + " " + shown.symbol;
  }
}
