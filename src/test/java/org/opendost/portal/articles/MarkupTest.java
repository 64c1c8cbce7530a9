package org.opendost.portal.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What leaves [Markup] stands in the page as it is: nothing else a user writes does.
class MarkupTest {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(p|h2|h3|ul|ol|li|strong|em|blockquote|br|a|table|caption|thead|tbody|tr|th|td|sub|sup)("
              + " (rel|colspan|rowspan|scope)=\"[^\"<>]*\"|"
              + " href=\"(?!(?i)\\s*(javascript|data|vbscript)\\s*:)[^\"<>]*\")* ?/?>");

  @Test
  void readsPlainBlocks() {
    assertThat(Markup.toHtml("Đoạn một\n\n## Mục\n\n- a < b\n- c"))
        .isEqualTo("<p>Đoạn một</p>\n<h2>Mục</h2>\n<ul><li>a &lt; b</li><li>c</li></ul>\n");
  }

  @Test
  void readsWhatEditorsMark() {
    assertThat(Markup.toHtml("### Nhỏ\n\n1. một\n2. hai\n\n> lời **đậm** và *nghiêng*"))
        .isEqualTo(
            """
            <h3>Nhỏ</h3>
            <ol><li>một</li><li>hai</li></ol>
            <blockquote><p>lời <strong>đậm</strong> và <em>nghiêng</em></p>
            </blockquote>
            """);
    assertThat(Markup.toHtml("[Sở](https://vidu.vn/a) [x](javascript:alert(1)) 2*3*4"))
        .contains("href=\"https://vidu.vn/a\"")
        .contains("[x](javascript:alert(1)) 2*3*4");
  }

  @Property(tries = 2_000)
  void letsOutOnlyWhatItsListNames(@ForAll("pieces") @Size(max = 12) List<String> pieces) {
    var html = Markup.toHtml(String.join("", pieces));

    var tag = TAG.matcher(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tag.region(at, html.length());
      assertThat(tag.lookingAt()).as(html.substring(at)).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "<script>alert(1)</script>",
            "<SCRIPT ",
            "<img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">",
            "<a href='&#106;avascript:alert(1)'>",
            "<a href=\" java\tscript:alert(1)\">",
            "<a href='https://vidu.vn/' onclick='x()' style='y'>",
            "[x](javascript:alert(1))",
            "[x](https://vidu.vn/\"onclick=\"x)",
            "<svg/onload=alert(1)>",
            "<math><mtext><style>",
            "<iframe src=//vidu.vn>",
            "<p onclick=x style=\"y\">",
            "<table><td colspan=\"2\" onmouseover='x'>",
            "<th scope=\"x\">",
            "<noscript>",
            "<template>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "</p>",
            "</a>",
            "<",
            ">",
            "\"",
            "'",
            "&lt;script&gt;",
            "\u0000",
            "**đậm**",
            "*nghiêng*",
            "\n\n",
            "\n- ",
            "\n> ",
            "## ",
            "chữ")
        .list();
  }
}
