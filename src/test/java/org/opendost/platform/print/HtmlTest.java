package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void refusesWhateverReachesOutOfTheDocument() {
    for (String bad :
        List.of(
            "<script>alert(1)</script>",
            "<link rel=\"stylesheet\" href=\"https://example.vn/a.css\"/>",
            "<style>@import url(file:///etc/passwd);</style>",
            "<object data=\"file:///etc/passwd\"></object>",
            "<iframe src=\"https://example.vn\"></iframe>",
            "<img alt=\"\" src=\"file:///etc/passwd\"/>",
            "<img alt=\"\" src=\"https://example.vn/a.png\"/>",
            "<img alt=\"\" src=\"data:image/svg+xml;base64,AAAA\"/>",
            "<p style=\"background: url(https://example.vn)\">x</p>",
            "<p onclick=\"x()\">x</p>",
            "<a href=\"javascript:x()\">x</a>",
            "<a href=\"file:///etc/passwd\">x</a>")) {
      assertThatIllegalArgumentException()
          .as(bad)
          .isThrownBy(() -> new Html(bad))
          .withMessageContaining("cannot be printed");
    }
  }

  @Test
  void refusesMarkupThatIsNotWellFormed() {
    for (String bad : List.of("<p>", "</body><body>", "a & b", "&nbsp;", "<!DOCTYPE p><p/>")) {
      assertThatIllegalArgumentException()
          .as(bad)
          .isThrownBy(() -> new Html(bad))
          .withMessageContaining("well-formed");
    }
  }

  @Test
  void keepsTheRichTextOfAUserAndTakesOutTheRest() {
    Html clean =
        Html.sanitised(
            "<p onclick=x>Đôn đốc <b>tiến độ</b>&nbsp;<script>x()</script>"
                + "<img src=https://example.vn/a.png><a href='https://example.vn'>xem</a>"
                + "<a href='javascript:x()'>đây</a><br></p><ul><li>một<li>hai</ul>");

    assertThat(clean.xhtml())
        .contains("<b>tiến độ</b>", "href=\"https://example.vn\"", "<li>một</li><li>hai</li>")
        .doesNotContain("script", "img", "onclick");
  }

  @Test
  void composesVietnameseTypedWithSeparateMarks() {
    assertThat(Html.text("Vie\u0302\u0323t").xhtml()).isEqualTo("Việt");
  }

  @Property(tries = 300)
  void printsAnyWordsAUserTypes(@ForAll String words) {
    assertThat(Html.text(words)).isNotNull();
  }

  @Property(tries = 300)
  void cleansAnythingAUserPastes(@ForAll String pasted) {
    assertThat(Html.sanitised("<p>" + pasted + "</p><table><td>" + pasted)).isNotNull();
  }
}
