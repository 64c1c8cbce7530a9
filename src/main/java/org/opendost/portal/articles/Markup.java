package org.opendost.portal.articles;

import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns what editors type into HTML that is safe to show.
///
/// Plain text needs no knowledge of HTML: an empty line ends a paragraph, `## ` begins a heading,
/// `- ` a point of a list. Text that already holds block tags is taken as HTML. Either way only the
/// tags below leave this class.
final class Markup {

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "ul",
              "ol",
              "li",
              "strong",
              "em",
              "blockquote",
              "br",
              "a",
              "table",
              "caption",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "sub",
              "sup")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("colspan", "rowspan")
          .onElements("th", "td")
          .allowAttributes("scope")
          .matching(false, "col", "row")
          .onElements("th")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelNofollowOnLinks()
          .toFactory();

  private Markup() {}

  /// Sanitised HTML of the text.
  static String toHtml(String text) {
    boolean html = text.matches("(?is).*<(p|h2|h3|ul|ol|table|blockquote)[\\s>].*");
    return POLICY.sanitize(html ? text : blocks(text));
  }

  private static String blocks(String text) {
    var html = new StringBuilder();
    for (var block : text.replace("\r\n", "\n").split("\n\\s*\n", -1)) {
      var lines = block.strip().lines().toList();
      if (lines.isEmpty()) {
        continue;
      }
      if (lines.stream().allMatch(line -> line.startsWith("- "))) {
        html.append("<ul>");
        lines.forEach(
            line -> html.append("<li>").append(escaped(line.substring(2))).append("</li>"));
        html.append("</ul>\n");
      } else if (lines.getFirst().startsWith("## ")) {
        html.append("<h2>").append(escaped(lines.getFirst().substring(3))).append("</h2>\n");
        paragraph(html, lines.subList(1, lines.size()));
      } else {
        paragraph(html, lines);
      }
    }
    return html.toString();
  }

  private static void paragraph(StringBuilder html, List<String> lines) {
    if (!lines.isEmpty()) {
      html.append("<p>").append(escaped(String.join("\n", lines))).append("</p>\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
