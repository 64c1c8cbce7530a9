package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of an activity.
class NuclideTest {

  @ParameterizedTest
  @CsvSource({
    // half-life, unit, days after the reference day, share that is left
    "10, d, 0, 1",
    "10, d, 10, 0.5",
    "10, d, 30, 0.125",
    "10, d, -10, 2",
    "1, a, 3652, 0.000977",
    "5.2711, a, 1925, 0.50006",
    "73.827, d, 365, 0.03248"
  })
  void halvesWithEachHalfLife(BigDecimal halfLife, String unit, int days, double left) {
    var reference = LocalDate.of(2020, 1, 1);
    assertThat(
            new Nuclide("X-1", halfLife, unit, "", false)
                .decayed(BigDecimal.ONE, reference, reference.plusDays(days)))
        .isCloseTo(left, within(left * 0.001));
  }
}
