package org.opendost.reporting.statistics.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Export;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.StatisticalForm;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A filing as a spreadsheet in the shape of the circular: who reports to whom, the title, headings
/// in two lines, the line that numbers the columns A B 1 2 3, the rows, the signatures.
record FilingFile(FilingWords words) {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int TITLE = 4;
  private static final int UNIT = 7;
  private static final int HEAD = 8;
  private static final int NUMBERS = 10;
  private static final int FIRST = 11;
  private static final int BESIDE = 2;

  ResponseEntity<byte[]> xlsx() {
    var disposition =
        ContentDisposition.attachment()
            .filename(FilingWords.fileName(words.in()) + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(XLSX)
        .body(bytes());
  }

  static ResponseEntity<byte[]> csv(FilingWords words) {
    var in = words.in();
    var titles = new ArrayList<>(List.of("Chỉ tiêu", "Mã số"));
    in.form().columns().forEach(column -> titles.add(column.heading()));
    titles.add("Nguồn số liệu ghi tay");
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var row : in.form().rows()) {
      var line = new ArrayList<@Nullable Object>(List.of(row.title(), row.number()));
      in.form()
          .columns()
          .forEach(
              column ->
                  line.add(
                      Amounts.plain(in.filled().value(new CellKey(row.code(), column.code())))));
      line.add(in.filled().source(row.code()));
      rows.add(line);
    }
    return new Export(FilingWords.fileName(in), titles, rows).answer("csv");
  }

  byte[] bytes() {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "OpenDOST", "1.0")) {
      write(workbook.newWorksheet("Bieu " + words.in().form().number()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }

  private void write(Worksheet sheet) {
    var form = words.in().form();
    int last = BESIDE + form.columns().size() - 1;
    int right = Math.max(BESIDE, last - 2);
    sheet.width(0, 52);
    sheet.width(1, 8);
    for (int column = BESIDE; column <= last; column++) {
      sheet.width(column, last > BESIDE + 2 ? 14 : 28);
    }
    head(sheet, right, last);
    headings(sheet, form, last);
    int at = FIRST;
    for (var row : form.rows()) {
      row(sheet, at, row);
      at++;
    }
    sheet.range(HEAD, 0, at - 1, last).style().borderStyle(BorderStyle.THIN).set();
    foot(sheet, at + 1, right);
    sheet.freezePane(1, FIRST);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void head(Worksheet sheet, int right, int last) {
    sheet.value(0, 0, words.number());
    sheet.style(0, 0).bold().set();
    sheet.value(1, 0, words.circular());
    sheet.value(2, 0, words.due());
    sheet.value(0, right, words.from());
    sheet.value(1, right, words.to());
    merged(sheet, TITLE, last, words.title(), true);
    merged(sheet, TITLE + 1, last, words.year(), false);
    if (!words.unlocked().isEmpty()) {
      merged(sheet, TITLE + 2, last, words.unlocked(), false);
    }
    sheet.value(UNIT, last, words.unit());
    sheet.style(UNIT, last).italic().horizontalAlignment("right").set();
  }

  private static void merged(Worksheet sheet, int row, int last, String text, boolean bold) {
    sheet.value(row, 0, text);
    var range = sheet.range(row, 0, row, last);
    range.merge();
    var style = range.style().horizontalAlignment("center");
    if (bold) {
      style.bold();
    }
    style.set();
  }

  private static void headings(Worksheet sheet, StatisticalForm form, int last) {
    tall(sheet, 0, "Chỉ tiêu");
    tall(sheet, 1, "Mã số");
    int at = BESIDE;
    for (var group : FilingPage.groups(form)) {
      if (group.title().isEmpty()) {
        tall(sheet, at, form.columns().get(at - BESIDE).title());
      } else {
        sheet.value(HEAD, at, group.title());
        if (group.span() > 1) {
          sheet.range(HEAD, at, HEAD, at + group.span() - 1).merge();
        }
        for (int i = 0; i < group.span(); i++) {
          sheet.value(HEAD + 1, at + i, form.columns().get(at + i - BESIDE).title());
        }
      }
      at += group.span();
    }
    for (int column = 0; column <= last; column++) {
      sheet.value(
          NUMBERS,
          column,
          column == 0 ? "A" : column == 1 ? "B" : String.valueOf(column - BESIDE + 1));
    }
    heading(sheet.range(HEAD, 0, HEAD + 1, last), true);
    heading(sheet.range(NUMBERS, 0, NUMBERS, last), false);
  }

  private static void tall(Worksheet sheet, int column, String text) {
    sheet.value(HEAD, column, text);
    sheet.range(HEAD, column, HEAD + 1, column).merge();
  }

  private static void heading(Range range, boolean bold) {
    var style =
        range.style().wrapText(true).horizontalAlignment("center").verticalAlignment("center");
    if (bold) {
      style.bold();
    } else {
      style.italic();
    }
    style.set();
  }

  private void row(Worksheet sheet, int at, StatisticalForm.Row row) {
    sheet.value(at, 0, row.title());
    sheet.value(at, 1, row.number());
    var title = sheet.style(at, 0).wrapText(true).indent(row.level());
    if (row.level() == 0) {
      title.bold();
    }
    title.set();
    sheet.style(at, 1).horizontalAlignment("center").set();
    int column = BESIDE;
    for (var one : words.in().form().columns()) {
      var value = words.in().filled().value(new CellKey(row.code(), one.code()));
      if (value != null) {
        sheet.value(at, column, value);
        sheet
            .style(at, column)
            .format(value.stripTrailingZeros().scale() > 0 ? "#,##0.0##" : "#,##0")
            .set();
      }
      column++;
    }
  }

  private void foot(Worksheet sheet, int from, int right) {
    int at = from;
    if (!words.explanation().isEmpty()) {
      sheet.value(at, 0, words.explanation());
      at += 2;
    }
    sheet.value(at, right, words.placeAndDay());
    sheet.style(at, right).italic().set();
    sheet.value(at + 1, 0, FilingWords.DRAWN_UP);
    sheet.value(at + 1, right, FilingWords.HEAD);
    sheet.style(at + 1, 0).bold().set();
    sheet.style(at + 1, right).bold().set();
    sheet.value(at + 2, 0, FilingWords.BY_HAND);
    sheet.value(at + 2, right, FilingWords.WITH_SEAL);
    sheet.style(at + 2, 0).italic().set();
    sheet.style(at + 2, right).italic().set();
    if (!words.signer().isEmpty()) {
      sheet.value(at + 6, right, words.signer());
      sheet.style(at + 6, right).bold().set();
    }
  }
}
