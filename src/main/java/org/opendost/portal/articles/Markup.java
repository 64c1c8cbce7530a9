package org.opendost.portal.articles;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns what editors type into HTML that is safe to show.
///
/// Plain text needs no knowledge of HTML: an empty line ends a paragraph, `## ` and `### ` begin a
/// heading, `- ` a point and `1. ` a numbered point of a list, `> ` a quotation; `**bold**`,
/// `*slanted*` and `[words](https://…)` stand within a line. Text that already holds block tags is
/// taken as HTML. Either way only the tags below leave this class.
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

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] ");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\n]+)]\\(((?:https?://|mailto:|/)[^\\s()<>\"]+)\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*]+?)(?<=\\S)\\*\\*");
  private static final Pattern SLANTED =
      Pattern.compile("(?<![*\\w])\\*(?=\\S)([^*\n]+?)(?<=\\S)\\*(?![*\\w])");

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
        list(html, "ul", lines.stream().map(line -> line.substring(2)).toList());
      } else if (lines.stream().allMatch(line -> NUMBERED.matcher(line).lookingAt())) {
        list(
            html,
            "ol",
            lines.stream().map(line -> NUMBERED.matcher(line).replaceFirst("")).toList());
      } else if (lines.stream().allMatch(line -> line.startsWith("> "))) {
        html.append("<blockquote>");
        paragraph(html, lines.stream().map(line -> line.substring(2)).toList());
        html.append("</blockquote>\n");
      } else if (lines.getFirst().startsWith("### ")) {
        heading(html, "h3", lines.getFirst().substring(4));
        paragraph(html, lines.subList(1, lines.size()));
      } else if (lines.getFirst().startsWith("## ")) {
        heading(html, "h2", lines.getFirst().substring(3));
        paragraph(html, lines.subList(1, lines.size()));
      } else {
        paragraph(html, lines);
      }
    }
    return html.toString();
  }

  private static void heading(StringBuilder html, String tag, String words) {
    html.append('<').append(tag).append('>').append(inline(words));
    html.append("</").append(tag).append(">\n");
  }

  private static void list(StringBuilder html, String tag, List<String> points) {
    html.append('<').append(tag).append('>');
    points.forEach(point -> html.append("<li>").append(inline(point)).append("</li>"));
    html.append("</").append(tag).append(">\n");
  }

  private static void paragraph(StringBuilder html, List<String> lines) {
    if (!lines.isEmpty()) {
      html.append("<p>").append(inline(String.join("\n", lines))).append("</p>\n");
    }
  }

  private static String inline(String text) {
    var html = escaped(text);
    html = LINK.matcher(html).replaceAll("<a href=\"$2\">$1</a>");
    html = BOLD.matcher(html).replaceAll("<strong>$1</strong>");
    return SLANTED.matcher(html).replaceAll("<em>$1</em>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
