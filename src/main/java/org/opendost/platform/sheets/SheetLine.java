package org.opendost.platform.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.VietnameseInput;

/// Reads the cells of one row of a table whose columns are known; what is wrong is said by row and
/// column, all at once.
public final class SheetLine {

  private final SheetRow row;
  private final String words;
  private final Faults faults;
  private final int before;

  private SheetLine(SheetRow row, String words, Faults faults) {
    this.row = row;
    this.words = words;
    this.faults = faults;
    this.before = faults.list().size();
  }

  /// The rows under the head, if the first one is a head: its first cell begins with one of the
  /// words.
  public static List<SheetRow> body(List<SheetRow> rows, String... heads) {
    if (rows.isEmpty()) {
      return rows;
    }
    var first = rows.getFirst().cell(0).text().strip().toLowerCase(Locale.ROOT);
    return Stream.of(heads).anyMatch(first::startsWith) ? rows.subList(1, rows.size()) : rows;
  }

  /// The row, if it has as many columns as it needs and each can be read.
  ///
  /// @param least columns, where the last may be left out
  /// @param words what the keys of the capability's messages begin with: `goods.batch.` and
  ///   `empty.sample`
  public static Optional<SheetLine> of(
      SheetRow row, int least, int most, String words, Faults faults) {
    int columns = row.cells().size();
    // A spreadsheet keeps formatted columns in which nothing stands.
    while (columns > most && row.cell(columns - 1).text().isBlank()) {
      columns--;
    }
    if (columns < least || columns > most) {
      faults.add(SentTable.ROWS, "sheets.columns", row.number(), most, columns);
      return Optional.empty();
    }
    var line = new SheetLine(row, words, faults);
    for (int column = 0; column < most; column++) {
      var trouble = row.cell(column).trouble();
      if (trouble != null) {
        faults.add(SentTable.ROWS, "sheets.cell." + trouble, row.number(), column + 1);
      }
    }
    return line.isFine() ? Optional.of(line) : Optional.empty();
  }

  /// Where it stands, the first row being 1.
  public int number() {
    return row.number();
  }

  /// What stands in a column, in one Unicode form; may be empty.
  public String text(int column) {
    return VietnameseInput.text(row.cell(column).text());
  }

  /// What has to stand in a column.
  ///
  /// @param name the end of the messages' keys `empty.` and `long.`
  public String text(int column, String name, int most) {
    var text = text(column);
    if (text.isEmpty()) {
      wrong("empty." + name);
    }
    return text.length() > most ? tooLong(text, name, most) : text;
  }

  /// What may stand in a column.
  public String textIfAny(int column, String name, int most) {
    var text = text(column);
    return text.length() > most ? tooLong(text, name, most) : text;
  }

  private String tooLong(String text, String name, int most) {
    wrong("long." + name, most);
    return text;
  }

  /// The day in a column, kept by the file as one or written as one.
  public Optional<LocalDate> day(int column) {
    return Optional.ofNullable(row.cell(column).day()).or(() -> VietnameseInput.date(text(column)));
  }

  /// Notes what is wrong with this row.
  ///
  /// @param more what the message names beside the row
  public void wrong(String name, Object... more) {
    faults.add(
        SentTable.ROWS,
        words + name,
        Stream.concat(Stream.of(row.number()), Stream.of(more)).toArray());
  }

  /// Whether nothing was wrong with it so far.
  public boolean isFine() {
    return faults.list().size() == before;
  }
}
