package org.opendost.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"7/5/2020", "07/05/2020", " 07-05-2020 ", "07.05.2020", "2020-05-07"})
  void readsADayHoweverItIsWritten(String typed) {
    assertThat(VietnameseInput.date(typed)).contains(LocalDate.of(2020, 5, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2020", "29/02/2019", "05/13/2020", "7/5/20", "hôm nay", "", "01/01/0020"})
  void guessesNoDay(String typed) {
    assertThat(VietnameseInput.date(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.500.000",
        "1500000",
        "1 500 000",
        "1.500.000 đồng",
        "1.500.000đ",
        "1500000 VND"
      })
  void readsAnAmountHoweverItIsWritten(String typed) {
    assertThat(VietnameseInput.money(typed)).contains(1_500_000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "1,500,000",
        "1.500 000",
        "-1",
        "1.500.00",
        "1e6",
        "một triệu",
        "",
        "9999999999999999999",
        "999.999.999.999.999.999.999"
      })
  void guessesNoAmount(String typed) {
    assertThat(VietnameseInput.money(typed)).isEmpty();
  }

  @Test
  void readsNothingOfEndlessText() {
    for (var part : new String[] {".000", " ", "0", " đ"}) {
      assertThat(VietnameseInput.money("1" + part.repeat(100_000) + "x1")).isEmpty();
      assertThat(VietnameseInput.number("1" + part.repeat(100_000) + "0")).isEmpty();
    }
  }

  @Test
  void writesTheSameLetterTheSameWayWhateverTheKeyboard() {
    assertThat(VietnameseInput.text(" Ca\u0302\u0301p gia\u0302\u0301y\u0000 \r\n phe\u0301p "))
        .isEqualTo("Cấp giấy \n phép");
  }

  @Test
  void makesNoNameOfWhatNobodySees() {
    assertThat(VietnameseInput.text("\u202e\u200b\ufeff \u2066")).isEmpty();
    assertThat(VietnameseInput.text("Chi\u00ad cục\u202e TĐC")).isEqualTo("Chi cục TĐC");
  }

  @Property
  boolean readsBackEveryAmountItIsShown(
      @ForAll @LongRange(max = VietnameseInput.MOST) long amount) {
    var shown = NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(amount);
    return VietnameseInput.money(shown).orElse(-1L) == amount;
  }

  @Property
  boolean readsBackEveryDayItIsShown(
      @ForAll @LongRange(min = -25_000, max = 80_000) long since1970) {
    var day = LocalDate.ofEpochDay(since1970);
    return VietnameseInput.date(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day))
        .filter(day::equals)
        .isPresent();
  }

  @Test
  void putsMarksInOrderAfterWhatIsUnseenIsGone() {
    assertThat(VietnameseInput.text("a\u0300\u0001\u0323"))
        .isEqualTo(VietnameseInput.text("a\u0323\u0300"));
  }

  @Property
  boolean neverBreaksOnWhatIsTyped(@ForAll String typed) {
    VietnameseInput.date(typed);
    VietnameseInput.money(typed);
    return VietnameseInput.text(VietnameseInput.text(typed)).equals(VietnameseInput.text(typed));
  }
}
