package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  private final Texts texts = new Texts("test");

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(texts.keys("vi")).isNotEmpty();
    assertThat(texts.keys("en")).isEqualTo(texts.keys("vi"));
  }

  @Test
  void namesTheSameThingsInBothLanguages() {
    for (var key : texts.keys("vi")) {
      assertThat(arguments("en", key)).as(key).isEqualTo(arguments("vi", key));
    }
  }

  @Test
  void leavesNoTextEmptyAndNoApostropheThatSwallowsAnArgument() {
    for (var language : Texts.LANGUAGES) {
      for (var key : texts.keys(language)) {
        var text = texts.text(language, key);
        assertThat(text).as(key).isNotBlank();
        if (ARGUMENT.matcher(text).find()) {
          assertThat(text.replace("''", "")).as(key).doesNotContain("'");
        }
      }
    }
  }

  @Test
  void failsATestThatAsksForATextNobodyWrote() {
    assertThatThrownBy(() -> texts.text("vi", "page.no-such-text"))
        .hasMessageContaining("page.no-such-text");
    assertThat(new Texts("production").text("vi", "page.no-such-text"))
        .isEqualTo("page.no-such-text");
  }

  @Test
  void writesDaysAsTheyAreWrittenHere() {
    assertThat(texts.text("vi", "page.money", LocalDate.of(2020, 5, 7)))
        .isEqualTo("07/05/2020 đồng");
  }

  private Set<String> arguments(String language, String key) {
    var found = new TreeSet<String>();
    var matcher = ARGUMENT.matcher(texts.text(language, key));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
