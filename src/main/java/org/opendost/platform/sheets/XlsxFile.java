package org.opendost.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook: of formulas, the value that was last calculated.
final class XlsxFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
  private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60L);
  private static final int MOST_COLUMNS = 100;

  private final MergedCells merged;
  private final boolean from1904;

  private XlsxFile(MergedCells merged, boolean from1904) {
    this.merged = merged;
    this.from1904 = from1904;
  }

  static List<SheetRow> read(byte[] content, int most) throws IOException, Unreadable {
    var merged = MergedCells.of(content);
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
      var sheet = book.getFirstSheet();
      try (var rows = sheet.openStream()) {
        return new XlsxFile(merged, book.isDate1904()).rows(rows.iterator(), most);
      }
    } catch (ExcelReaderException broken) {
      throw new Unreadable("broken", "");
    }
  }

  private List<SheetRow> rows(Iterator<Row> from, int most) throws Unreadable {
    var rows = new ArrayList<SheetRow>();
    while (from.hasNext()) {
      var row = row(from.next());
      if (!row.isEmpty()) {
        rows.add(row);
      }
      if (rows.size() > most) {
        throw new Unreadable("too-many-rows", String.valueOf(most));
      }
    }
    return rows;
  }

  private SheetRow row(Row row) {
    var cells = new ArrayList<SheetCell>();
    int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
    for (int column = 0; column < columns; column++) {
      var cell = row.getOptionalCell(column).map(this::cell).orElse(SheetCell.EMPTY);
      var range = merged.at(row.getRowNum(), column + 1);
      cells.add(range == null ? cell : SheetCell.wrong(cell.text(), "merged"));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private SheetCell cell(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> number(cell.asNumber(), cell.getDataFormatString());
      case STRING -> SheetCell.of(cell.asString());
      case BOOLEAN -> SheetCell.of(cell.asBoolean() ? "Có" : "Không");
      case EMPTY -> SheetCell.EMPTY;
      case ERROR -> SheetCell.wrong(text(cell), "error-value");
      case FORMULA -> formula(cell);
    };
  }

  private SheetCell formula(Cell cell) {
    var value = cell.getRawValue();
    if (value == null || value.isEmpty()) {
      return SheetCell.wrong("=" + cell.getFormula(), "formula-without-value");
    }
    if (value.startsWith("#")) {
      return SheetCell.wrong(value, "error-value");
    }
    try {
      return number(new BigDecimal(value), cell.getDataFormatString());
    } catch (NumberFormatException words) {
      return SheetCell.of(value);
    }
  }

  private SheetCell number(BigDecimal number, @Nullable String format) {
    if (format != null && isDay(format)) {
      var day = day(number);
      return day == null
          ? SheetCell.of(number.toPlainString())
          : new SheetCell(text(day, number), day, null);
    }
    return SheetCell.of(number.stripTrailingZeros().toPlainString());
  }

  /// The day, with the hour where the file keeps one.
  private static String text(LocalDate day, BigDecimal serial) {
    long minutes =
        serial
            .remainder(BigDecimal.ONE)
            .multiply(MINUTES)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    return minutes == 0 ? DAY.format(day) : MOMENT.format(day.atStartOfDay().plusMinutes(minutes));
  }

  /// The format says day, month or year outside of quoted words.
  private static boolean isDay(String format) {
    var letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return letters.matches("(?i).*[dy].*") && !letters.equalsIgnoreCase("general");
  }

  private @Nullable LocalDate day(BigDecimal serial) {
    try {
      long days = serial.longValue();
      var zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      return days < 1 || days > 110_000 ? null : zero.plusDays(days);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private static String text(Cell cell) {
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }
}
