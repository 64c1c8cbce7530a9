package org.opendost.platform.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list as a file for spreadsheets.
///
/// Cells are texts, numbers, days, days with their hour, moments (of which the day is written) or
/// nothing. In CSV a text that a spreadsheet would take for a formula is given a leading
/// apostrophe, for the file may hold what strangers typed.
///
/// @param name the file's name without the ending
/// @param titles the first row
/// @param rows as many cells each as there are titles
public record Export(
    String name, List<String> titles, List<? extends List<? extends @Nullable Object>> rows) {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /// The file to download: `xlsx`, or CSV for everything else that is asked for.
  public ResponseEntity<byte[]> answer(String format) {
    var spreadsheet = format.equals("xlsx");
    var disposition =
        ContentDisposition.attachment()
            .filename(name + (spreadsheet ? ".xlsx" : ".csv"), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(spreadsheet ? XLSX : new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(spreadsheet ? xlsx() : csv());
  }

  /// UTF-8 with the mark by which spreadsheets know it, lines ended as RFC 4180 says.
  public byte[] csv() {
    var text = new StringBuilder("\ufeff");
    line(text, titles);
    for (var row : rows) {
      line(text, row);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// One sheet, first row fixed, days as days.
  public byte[] xlsx() {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "OpenDOST", "1.0")) {
      var sheet = workbook.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
      for (int column = 0; column < titles.size(); column++) {
        sheet.value(0, column, seen(titles.get(column)));
        sheet.style(0, column).bold().set();
      }
      int at = 1;
      for (var row : rows) {
        for (int column = 0; column < row.size(); column++) {
          cell(sheet, at, column, row.get(column));
        }
        at++;
      }
      sheet.freezePane(0, 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case LocalDate day -> day(sheet, row, column, day);
      case Instant moment -> day(sheet, row, column, OfficeClock.date(moment));
      case LocalDateTime hour -> {
        sheet.value(row, column, hour);
        sheet.style(row, column).format("dd/MM/yyyy hh:mm").set();
      }
      default -> sheet.value(row, column, seen(value.toString()));
    }
  }

  private static void day(Worksheet sheet, int row, int column, LocalDate day) {
    sheet.value(row, column, day);
    sheet.style(row, column).format("dd/MM/yyyy").set();
  }

  private static void line(StringBuilder text, List<? extends @Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String quoted(@Nullable Object value) {
    var text =
        switch (value) {
          case null -> "";
          case Number number -> number.toString();
          case LocalDate day -> Written.date(day);
          case Instant moment -> Written.date(moment);
          case LocalDateTime hour -> Written.hour(hour);
          default -> harmless(value.toString());
        };
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String seen(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\t\r\n]]", "");
  }
}
