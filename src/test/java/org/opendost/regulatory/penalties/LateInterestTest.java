package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendost.platform.register.Validity;

/// 0.05 % of the unpaid sum for each day of paying late: Luật 15/2012/QH13 Đ.78.1.
class LateInterestTest {

  private static final LocalDate LAST = LocalDate.of(2020, 4, 10);

  private static final LateInterest INTEREST =
      new LateInterest(
          new LawBook(
              List.of(
                  rate("0.05", LocalDate.of(2013, 7, 1), LocalDate.of(2021, 12, 31)),
                  rate("0.1", LocalDate.of(2022, 1, 1), null))));

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
    assertThat(INTEREST.owed(fine, LAST, List.of(), today)).isEqualTo(owed);
  }

  @Test
  void countsOnlyWhatWasUnpaidThen() {
    var half = payment(LAST.plusDays(10), 5_000_000);
    assertThat(INTEREST.owed(10_000_000, LAST, List.of(half), LAST.plusDays(20)))
        .isEqualTo(50_000 + 25_000);
  }

  @Test
  void stopsWhenTheFineIsPaid() {
    var all = payment(LAST.plusDays(2), 10_000_000);
    assertThat(INTEREST.owed(10_000_000, LAST, List.of(all), LAST.plusDays(90))).isEqualTo(10_000);
  }

  @Test
  void takesTheFigureOfEachDayWhenTheLawChangesMeanwhile() {
    var last = LocalDate.of(2021, 12, 29);
    assertThat(INTEREST.owed(10_000_000, last, List.of(), LocalDate.of(2022, 1, 3)))
        .isEqualTo(2 * 5_000 + 3 * 10_000);
  }

  private static LegalFigure rate(String figure, LocalDate from, @Nullable LocalDate until) {
    return new LegalFigure(
        UUID.randomUUID(),
        LegalFigure.Code.LATE_INTEREST,
        new BigDecimal(figure),
        new Validity(from, until, "Đ.78.1", false, ""));
  }

  private static Payment payment(LocalDate on, long amount) {
    return new Payment(UUID.randomUUID(), UUID.randomUUID(), on, amount, "1");
  }
}
