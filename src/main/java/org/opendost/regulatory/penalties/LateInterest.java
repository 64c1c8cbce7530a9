package org.opendost.regulatory.penalties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// What is owed for paying late: a share of the unpaid sum for each day after the last one, by the
/// figure of each day (Luật 15/2012/QH13 Đ.78.1).
record LateInterest(LawBook law) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /// What is owed until a day for a fine paid in parts, each part of the time with what was unpaid
  /// then; in đồng, each part rounded half up.
  long owed(long fine, LocalDate last, List<Payment> payments, LocalDate today) {
    var unpaid = fine;
    var since = last;
    long owed = 0;
    for (var payment : payments) {
      if (payment.on().isAfter(since)) {
        owed += of(Math.max(0, unpaid), since, payment.on());
        since = payment.on();
      }
      unpaid -= payment.amount();
    }
    return unpaid <= 0 ? owed : owed + of(unpaid, since, today);
  }

  /// Of a sum that stayed unpaid from the day after one until another.
  private long of(long unpaid, LocalDate after, LocalDate until) {
    var share = BigDecimal.ZERO;
    for (var day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      share = share.add(law.figure(LegalFigure.Code.LATE_INTEREST, day).figure());
    }
    return share
        .multiply(BigDecimal.valueOf(unpaid))
        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
