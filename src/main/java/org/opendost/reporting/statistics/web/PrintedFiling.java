package org.opendost.reporting.statistics.web;

import org.opendost.platform.print.Body;
import org.opendost.platform.print.Html;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.Sheet;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.StatisticalForm;

/// A filing on paper, in the shape of the circular: number, title and who reports to whom beside
/// each other, the table with its head on every page, the signatures together on the last. It lies
/// across the sheet.
final class PrintedFiling {

  private static final int CODE = 7;
  private static final int FIGURES = 60;
  private static final int WIDEST = 20;

  private final FilingWords words;
  private final StatisticalForm form;
  private final StringBuilder table = new StringBuilder();

  private PrintedFiling(FilingWords words) {
    this.words = words;
    this.form = words.in().form();
  }

  static Sheet of(FilingWords words) {
    return new PrintedFiling(words).sheet();
  }

  private Sheet sheet() {
    var body =
        new Body()
            .beside(
                block("cell", "<b>" + text(words.number()) + "</b>")
                    .add(line("cell", text(words.circular())))
                    .add(line("cell", text(words.due()))),
                block("abstract", text(words.title()))
                    .add(line("cell-center", text(words.year()).replace(" (", "<br/>(")))
                    .add(line("cell-center", "<i>" + text(words.unlocked()) + "</i>")),
                block("cell", text(words.from())).add(line("cell", text(words.to()))))
            .add(line("right", "<i>" + text(words.unit()) + "</i>"))
            .add(table());
    if (!words.explanation().isEmpty()) {
      body.plain(words.explanation());
    }
    body.beside(
        block("place-date", "\u00a0").add(signature(FilingWords.DRAWN_UP, FilingWords.BY_HAND, "")),
        block("place-date", text(words.placeAndDay()))
            .add(signature(FilingWords.HEAD, FilingWords.WITH_SEAL, words.signer())));
    return new Sheet(
        words.number() + " – " + words.in().form().title() + " – " + words.in().filing().year(),
        body.html(),
        Paper.A4_LANDSCAPE,
        false);
  }

  private Html table() {
    var groups = FilingPage.groups(form);
    boolean grouped = groups.stream().anyMatch(group -> !group.title().isEmpty());
    int share = Math.min(FIGURES / form.columns().size(), WIDEST);
    var tall = grouped ? " rowspan=\"2\"" : "";
    table.append("<table><thead><tr>");
    head(tall, 100 - CODE - share * form.columns().size(), "Chỉ tiêu");
    head(tall, CODE, "Mã số");
    int at = 0;
    for (var group : groups) {
      if (group.title().isEmpty()) {
        head(tall, share, form.columns().get(at).title());
      } else {
        head(" colspan=\"" + group.span() + "\"", share * group.span(), group.title());
      }
      at += group.span();
    }
    table.append("</tr>");
    if (grouped) {
      table.append("<tr>");
      form.columns().stream()
          .filter(column -> !column.group().isEmpty())
          .forEach(column -> head("", share, column.title()));
      table.append("</tr>");
    }
    numbers();
    table.append("</thead><tbody>");
    form.rows().forEach(this::row);
    return new Html(table.append("</tbody></table>").toString());
  }

  private void head(String span, int share, String title) {
    table
        .append("<th scope=\"col\" width=\"%d%%\"%s>".formatted(share, span))
        .append(text(title))
        .append("</th>");
  }

  /// The line that numbers the columns: A, B, 1, 2 …
  private void numbers() {
    table.append("<tr>");
    for (int i = 0; i < form.columns().size() + 2; i++) {
      table
          .append("<th scope=\"col\" class=\"cell-center\"><i>")
          .append(i == 0 ? "A" : i == 1 ? "B" : String.valueOf(i - 1))
          .append("</i></th>");
    }
    table.append("</tr>");
  }

  private void row(StatisticalForm.Row row) {
    var title = text(row.title());
    table
        .append(
            "<tr><th scope=\"row\" class=\"cell level-%d\">".formatted(Math.min(row.level(), 3)))
        .append(row.level() == 0 ? "<b>" + title + "</b>" : title)
        .append("</th><td class=\"center\">")
        .append(text(row.number()))
        .append("</td>");
    for (var column : form.columns()) {
      table
          .append("<td class=\"number\">")
          .append(
              Amounts.written(words.in().filled().value(new CellKey(row.code(), column.code()))))
          .append("</td>");
    }
    table.append("</tr>");
  }

  private static Html signature(String post, String note, String name) {
    return line("authority", text(post))
        .then(line("signature-note", text(note)))
        .then(line("signer", name.isEmpty() ? "\u00a0" : text(name)));
  }

  private static Body block(String style, String xhtml) {
    return new Body().add(line(style, xhtml));
  }

  private static Html line(String style, String xhtml) {
    return new Html("<p class=\"" + style + "\">" + xhtml + "</p>");
  }

  private static String text(String words) {
    return Html.text(words).xhtml();
  }
}
