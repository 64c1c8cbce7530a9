package org.opendost.science.tasks.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.opendost.platform.page.Texts;
import org.opendost.science.tasks.Catalogue.Line;

/// The list of tasks as a file, in Vietnamese as the register is kept.
record TaskList(Texts texts, List<Line> lines) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> HEADINGS =
      List.of(
          "code",
          "name",
          "kind",
          "level",
          "programme",
          "field",
          "host",
          "leader",
          "start",
          "end",
          "status");

  void writeSheet(OutputStream out) throws IOException {
    try (var book = new Workbook(out, "OpenDOST", "1.0")) {
      var sheet = book.newWorksheet("Nhiem vu");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, heading(column));
        sheet.style(0, column).bold().set();
      }
      sheet.freezePane(0, 1);
      sheet.width(1, 60);
      for (int row = 0; row < lines.size(); row++) {
        var cells = words(lines.get(row));
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row + 1, column, cells.get(column));
        }
        sheet.value(row + 1, 8, lines.get(row).startOn());
        sheet.value(row + 1, 9, lines.get(row).endOn());
        sheet.style(row + 1, 8).format("dd/mm/yyyy").set();
        sheet.style(row + 1, 9).format("dd/mm/yyyy").set();
      }
    }
  }

  void writeText(OutputStream out) throws IOException {
    var text = new StringBuilder("\uFEFF");
    for (int column = 0; column < HEADINGS.size(); column++) {
      text.append(column == 0 ? "" : ",").append(quoted(heading(column)));
    }
    text.append("\r\n");
    for (var line : lines) {
      text.append(words(line).stream().map(TaskList::quoted).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> words(Line line) {
    return List.of(
        line.code(),
        line.title(),
        t("kind." + line.kind()),
        t("level." + line.level()),
        t("programme." + line.programme()),
        t("field." + line.field()),
        line.hostName(),
        line.leader(),
        DAY.format(line.startOn()),
        DAY.format(line.endOn()),
        t("stage." + line.stage()));
  }

  private String heading(int column) {
    return t(HEADINGS.get(column));
  }

  private String t(String key) {
    return texts.text("vi", "tasks." + key);
  }

  /// In quotes; what a spreadsheet would take for a formula is marked as text.
  private static String quoted(String cell) {
    var safe = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
