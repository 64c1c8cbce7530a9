package org.opendost.regulatory.penalties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What is owed for paying late: 0.05 % of the unpaid sum for each day after the last one (Luật
/// 15/2012/QH13 Đ.78.1).
///
/// @param unpaid in đồng
/// @param days how many days late it was
/// @param amount in đồng, rounded half up
public record LateInterest(long unpaid, long days, long amount) {

  private static final BigDecimal A_DAY = new BigDecimal("0.0005");

  /// Of a sum that stayed unpaid from a day after the last one until a day.
  static LateInterest of(long unpaid, LocalDate from, LocalDate until) {
    var days = Math.max(0, ChronoUnit.DAYS.between(from, until));
    var amount =
        A_DAY
            .multiply(BigDecimal.valueOf(unpaid))
            .multiply(BigDecimal.valueOf(days))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    return new LateInterest(unpaid, days, amount);
  }

  /// What is owed until a day for a fine paid in parts, each part of the time with what was unpaid
  /// then.
  static long owed(long fine, LocalDate last, List<Payment> payments, LocalDate today) {
    var unpaid = fine;
    var since = last;
    long owed = 0;
    for (var payment : payments) {
      if (payment.on().isAfter(since)) {
        owed += of(Math.max(0, unpaid), since, payment.on()).amount();
        since = payment.on();
      }
      unpaid -= payment.amount();
    }
    return unpaid <= 0 ? owed : owed + of(unpaid, since, today).amount();
  }
}
