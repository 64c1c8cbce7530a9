package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 0.05 % of the unpaid sum for each day of paying late: Luật 15/2012/QH13 Đ.78.1.
class LateInterestTest {

  private static final LocalDate LAST = LocalDate.of(2020, 4, 10);

  @ParameterizedTest
  @CsvSource({
    "10000000, 2020-04-09, 0",
    "10000000, 2020-04-10, 0",
    "10000000, 2020-04-11, 5000",
    "10000000, 2020-04-20, 50000",
    "8000000, 2020-05-10, 120000",
    "999, 2020-04-11, 0",
    "1001, 2020-04-11, 1"
  })
  void isOwedForEachDayAfterTheLast(long fine, LocalDate today, long owed) {
    assertThat(LateInterest.owed(fine, LAST, List.of(), today)).isEqualTo(owed);
  }

  @Test
  void countsOnlyWhatWasUnpaidThen() {
    var half = payment(LAST.plusDays(10), 5_000_000);
    assertThat(LateInterest.owed(10_000_000, LAST, List.of(half), LAST.plusDays(20)))
        .isEqualTo(50_000 + 25_000);
  }

  @Test
  void stopsWhenTheFineIsPaid() {
    var all = payment(LAST.plusDays(2), 10_000_000);
    assertThat(LateInterest.owed(10_000_000, LAST, List.of(all), LAST.plusDays(90)))
        .isEqualTo(10_000);
  }

  private static Payment payment(LocalDate on, long amount) {
    return new Payment(UUID.randomUUID(), UUID.randomUUID(), on, amount, "1");
  }
}
