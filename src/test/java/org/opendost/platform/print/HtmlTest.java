package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  /// Whatever is left and is not of the vocabulary, the constructor refuses.
  @Property(tries = 1_000)
  void cleansAnythingAUserPastes(@ForAll("pasted") String pasted) {
    var clean = Html.sanitised("<p>" + pasted + "</p><table><td>" + pasted).xhtml();

    assertThat(clean).doesNotContainPattern("(?i)<(script|style|svg|iframe|img|link)");
    assertThat(clean).doesNotContainPattern("(?i)<[^>]*(javascript:|file:|\\bon[a-z]+=)");
  }

  @Provide
  Arbitrary<String> pasted() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(20),
            Arbitraries.of(
                "<script>alert(1)</script>",
                "<img src=file:///etc/passwd onerror=x>",
                "<a href=\"javascript:alert(1)\">",
                "<p onclick=x style=\"background:url(file:///etc/passwd)\">",
                "<link rel=stylesheet href=//vidu.vn>",
                "<svg/onload=x>",
                "<iframe src=//vidu.vn>",
                "<style>@import 'x'</style>",
                "<!--",
                "-->",
                "<![CDATA[",
                "<table><tr><td>",
                "</td>",
                "<",
                "&#60;",
                "chữ"))
        .list()
        .ofMaxSize(10)
        .map(pieces -> String.join("", pieces));
  }
}
