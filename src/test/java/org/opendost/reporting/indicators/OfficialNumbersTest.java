package org.opendost.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class OfficialNumbersTest {

  @Test
  void writesAsOfficialsDo() {
    assertThat(written("0")).isEqualTo("0");
    assertThat(written("5")).isEqualTo("05");
    assertThat(written("24")).isEqualTo("24");
    assertThat(written("106")).isEqualTo("106");
    assertThat(written("2000")).isEqualTo("2.000");
    assertThat(written("2E+6")).isEqualTo("2.000.000");
    assertThat(written("1234.5")).isEqualTo("1.234,5");
    assertThat(written("-7")).isEqualTo("-7");
    assertThat(written("0.25")).isEqualTo("0,25");
  }

  @Test
  void tellsMoneyInTrieuAndTy() {
    assertThat(OfficialNumbers.money(new BigDecimal("312700000000"))).isEqualTo("312,7 tỷ đồng");
    assertThat(OfficialNumbers.money(new BigDecimal("1250000000"))).isEqualTo("1,25 tỷ đồng");
    assertThat(OfficialNumbers.money(new BigDecimal("45000000"))).isEqualTo("45 triệu đồng");
    assertThat(OfficialNumbers.money(new BigDecimal("950000"))).isEqualTo("950.000 đồng");
  }

  @Test
  void roundsMoneyToOneDecimal() {
    assertThat(OfficialNumbers.rounded(new BigDecimal("312654000000"), "đồng"))
        .isEqualTo("312,7 tỷ đồng");
    assertThat(OfficialNumbers.rounded(new BigDecimal("3.6"), "lượt")).isEqualTo("04");
  }

  @Test
  void tellsBoundsThatAreTrueOfTheExactValue() {
    assertThat(OfficialNumbers.above(new BigDecimal("2345"), "bản")).isEqualTo("trên 2.300");
    assertThat(OfficialNumbers.above(new BigDecimal("24"), "bản")).isEqualTo("trên 20");
    assertThat(OfficialNumbers.above(new BigDecimal("2000"), "bản")).isEqualTo("2.000");
    assertThat(OfficialNumbers.above(new BigDecimal("7"), "bản")).isEqualTo("07");
    assertThat(OfficialNumbers.nearly(new BigDecimal("1995"), "bản")).isEqualTo("gần 2.000");
    assertThat(OfficialNumbers.nearly(new BigDecimal("101"), "bản")).isEqualTo("101");
    assertThat(OfficialNumbers.above(new BigDecimal("312654000000"), "đồng"))
        .isEqualTo("trên 310 tỷ đồng");
  }

  @Property
  void aBoundIsNeverFalse(@ForAll @LongRange(min = 10, max = 1L << 50) long n) {
    var above = OfficialNumbers.above(BigDecimal.valueOf(n), "bản").replace(".", "");
    var nearly = OfficialNumbers.nearly(BigDecimal.valueOf(n), "bản").replace(".", "");
    assertThat(above.startsWith("trên ") ? Long.parseLong(above.substring(5)) + 1 : n)
        .isLessThanOrEqualTo(n);
    assertThat(nearly.startsWith("gần ") ? Long.parseLong(nearly.substring(4)) - 1 : n)
        .isGreaterThanOrEqualTo(n);
  }

  @Property
  void aWholeNumberReadsBackAsItself(@ForAll @LongRange(min = -1L << 60, max = 1L << 60) long n) {
    var text = OfficialNumbers.write(BigDecimal.valueOf(n));
    assertThat(Long.parseLong(text.replace(".", ""))).isEqualTo(n);
    assertThat(text).matches("-?\\d{1,3}(\\.\\d{3})*");
  }

  @Property
  void aDecimalReadsBackAsItself(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(3) BigDecimal n) {
    var text = OfficialNumbers.write(n);
    assertThat(new BigDecimal(text.replace(".", "").replace(',', '.'))).isEqualByComparingTo(n);
  }

  private static String written(String number) {
    return OfficialNumbers.write(new BigDecimal(number));
  }
}
