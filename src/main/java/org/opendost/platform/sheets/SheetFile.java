package org.opendost.platform.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads a table out of a file.
public final class SheetFile {

  private SheetFile() {}

  /// The rows of a pasted table in which something stands, cells parted by tabs or, in lines
  /// without any, by semicolons.
  public static List<SheetRow> pasted(String text) {
    var rows = new ArrayList<SheetRow>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        var cells = line.split(line.indexOf('\t') >= 0 ? "\t" : ";", -1);
        rows.add(new SheetRow(number, Stream.of(cells).map(SheetCell::of).toList()));
      }
    }
    return rows;
  }

  /// The rows in which something stands, of a workbook those of its first sheet.
  ///
  /// @param name the file's; its ending says whether it is text
  /// @param most rows that are read
  /// @throws Unreadable when it holds no table, or one with more rows
  public static List<SheetRow> read(String name, byte[] content, int most) throws Unreadable {
    try {
      var rows =
          name.toLowerCase(Locale.ROOT).endsWith(".csv")
              ? CsvFile.read(content, most)
              : XlsxFile.read(content, most);
      if (rows.isEmpty()) {
        throw new Unreadable("empty", "");
      }
      return rows;
    } catch (IOException broken) {
      throw new Unreadable("broken", "", broken);
    }
  }
}
