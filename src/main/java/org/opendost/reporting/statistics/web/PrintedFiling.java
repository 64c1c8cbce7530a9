package org.opendost.reporting.statistics.web;

import java.util.List;
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
                    .add(line("cell", text(words.circular()).replace(" số ", " số<br/>")))
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
    int stub = 100 - CODE - share * form.columns().size();
    table.append("<table class=\"form\"><thead>");
    if (grouped) {
      upper(groups);
    }
    var lines = grouped ? "joined" : "top";
    table.append("<tr>");
    head(lines + " left", stub, "Chỉ tiêu");
    head(lines, CODE, "Mã số");
    for (var column : form.columns()) {
      head(column.group().isEmpty() ? lines : "", share, column.title());
    }
    table.append("</tr>");
    numbers();
    table.append("</thead><tbody>");
    form.rows().forEach(this::row);
    return new Html(table.append("</tbody></table>").toString());
  }

  /// The line of the headings that columns share. Over a column that has none a cell stands open to
  /// its own heading below: where a head is repeated, cells over two lines lose their ruling.
  private void upper(List<FilingPage.Group> groups) {
    table.append("<tr><td class=\"open top left\"></td><td class=\"open top\"></td>");
    for (var group : groups) {
      table.append(
          group.title().isEmpty()
              ? "<td class=\"open top\"></td>"
              : "<th scope=\"col\" class=\"top\" colspan=\"%d\">%s</th>"
                  .formatted(group.span(), text(group.title())));
    }
    table.append("</tr>");
  }

  private void head(String lines, int share, String title) {
    table
        .append("<th scope=\"col\" class=\"%s\" width=\"%d%%\">".formatted(lines, share))
        .append(text(title))
        .append("</th>");
  }

  /// The line that numbers the columns: A, B, 1, 2 …
  private void numbers() {
    table.append("<tr>");
    for (int i = 0; i < form.columns().size() + 2; i++) {
      table
          .append("<th scope=\"col\" class=\"cell-center%s\"><i>".formatted(i == 0 ? " left" : ""))
          .append(i == 0 ? "A" : i == 1 ? "B" : String.valueOf(i - 1))
          .append("</i></th>");
    }
    table.append("</tr>");
  }

  private void row(StatisticalForm.Row row) {
    var title = text(row.title());
    table
        .append(
            "<tr><th scope=\"row\" class=\"cell left level-%d\">"
                .formatted(Math.min(row.level(), 3)))
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
