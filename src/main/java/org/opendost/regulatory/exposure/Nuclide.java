package org.opendost.regulatory.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A nuclide and its half-life.
///
/// @param unit `a` for years, `d` for days
/// @param basis where the half-life is published
/// @param confirmed whether it was compared with that publication
public record Nuclide(
    String code, BigDecimal halfLife, String unit, String basis, boolean confirmed) {

  private static final double DAYS_IN_A_YEAR = 365.2422;

  /// What is left on the day of an activity known for the reference day.
  ///
  /// @param activity in Bq
  public double decayed(BigDecimal activity, LocalDate reference, LocalDate day) {
    var days = halfLife.doubleValue() * (unit.equals("a") ? DAYS_IN_A_YEAR : 1);
    return activity.doubleValue() * Math.pow(2, -ChronoUnit.DAYS.between(reference, day) / days);
  }
}
