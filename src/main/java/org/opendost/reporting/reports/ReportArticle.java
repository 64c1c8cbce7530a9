package org.opendost.reporting.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.page.Site;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Manuscript;
import org.opendost.portal.articles.Publishing;
import org.opendost.reporting.reports.Passage.Kind;
import org.opendost.reporting.reports.Passage.Span;
import org.opendost.reporting.reports.Report.ArticleMade;
import org.springframework.stereotype.Component;

/// Makes the draft of an article out of a report: the same words, every figure a link to its public
/// records, and at the end a link to the report itself. The editor goes on from there.
@Component
record ReportArticle(Articles articles, Publishing publishing, Site site) {

  private static final int LONGEST_LEAD = 400;

  ArticleMade draft(Actor actor, Report report) {
    var article =
        publishing.draft(
            actor,
            Uuid7.next(),
            new Manuscript(
                "",
                Category.HOAT_DONG_CUA_SO,
                report.title(),
                lead(report),
                body(report),
                site.name(),
                List.of("báo cáo"),
                null,
                report.id()));
    return new ArticleMade(article.id(), article.number());
  }

  /// The article's address, while it stands on the portal.
  @Nullable String path(Report report) {
    var made = report.article();
    if (made == null) {
      return null;
    }
    try {
      return articles.article(Actor.PUBLIC, made.number()).path();
    } catch (NotFound notThereYet) {
      return null;
    }
  }

  private static String lead(Report report) {
    var first =
        report.passages().stream()
            .filter(passage -> passage.kind() == Kind.PARAGRAPH)
            .findFirst()
            .map(Passage::text)
            .orElse(report.title());
    // What a report says before its list is a sentence of its own in the news.
    first = first.replaceFirst("\\s+(như sau|sau đây)\\s*:$", ".");
    if (first.length() <= LONGEST_LEAD) {
      return first;
    }
    return first.substring(0, first.lastIndexOf(' ', LONGEST_LEAD)) + "…";
  }

  private static String body(Report report) {
    var html = new StringBuilder();
    boolean listed = false;
    boolean first = true;
    for (var passage : report.passages()) {
      boolean item = passage.kind() == Kind.ITEM;
      if (item != listed) {
        html.append(item ? "<ul>\n" : "</ul>\n");
        listed = item;
      }
      var words = words(report, passage.spans());
      switch (passage.kind()) {
        case HEADING -> html.append("<h2>").append(words).append("</h2>\n");
        case SUBHEADING -> html.append("<h3>").append(words).append("</h3>\n");
        case ITEM -> html.append("<li>").append(words).append("</li>\n");
        case PARAGRAPH -> {
          // The first paragraph is the lead already.
          if (!first) {
            html.append("<p>").append(words).append("</p>\n");
          }
          first = false;
        }
        case TABLE -> html.append(table(report, passage));
        case ANSWERS -> {}
      }
    }
    html.append(listed ? "</ul>\n" : "");
    return html.append("<p>Báo cáo gốc: <a href=\"")
        .append(address(report))
        .append("\">")
        .append(escaped(report.title()))
        .append("</a>. Mỗi con số trong bài mở ra đúng những bản ghi tạo nên nó.</p>\n")
        .toString();
  }

  private static String table(Report report, Passage passage) {
    var html = new StringBuilder("<table>\n");
    if (!passage.spans().isEmpty()) {
      html.append("<caption>").append(words(report, passage.spans())).append("</caption>\n");
    }
    html.append("<thead><tr>");
    passage
        .head()
        .forEach(
            cell -> html.append("<th scope=\"col\">").append(escaped(cell.text())).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (var row : passage.body()) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>").append(words(report, List.of(cell))).append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>\n").toString();
  }

  private static String words(Report report, List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                span.indicator() == null
                    ? escaped(span.text())
                    : "<a href=\"%s/%s\">%s</a>"
                        .formatted(
                            address(report), Figure.path(span.indicator()), escaped(span.text())))
        .collect(Collectors.joining());
  }

  private static String address(Report report) {
    return "/bao-cao/" + report.code();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
