package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, Không",
    "15, Mười lăm",
    "21, Hai mươi mốt",
    "105, Một trăm linh năm",
    "200000, Hai trăm nghìn",
    "3562500, Ba triệu năm trăm sáu mươi hai nghìn năm trăm",
    "4750000, Bốn triệu bảy trăm năm mươi nghìn",
    "8000005, Tám triệu không trăm linh năm",
    "1000000000, Một tỷ",
    "2050000000, Hai tỷ không trăm năm mươi triệu",
  })
  void readsAsOneSaysIt(long amount, String words) {
    assertThat(AmountInWords.of(amount)).isEqualTo(words);
  }
}
