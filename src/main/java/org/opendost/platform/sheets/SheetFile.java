package org.opendost.platform.sheets;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Reads a table out of a file.
public final class SheetFile {

  private SheetFile() {}

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
