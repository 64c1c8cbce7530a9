package org.opendost.platform.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in one cell of a file.
///
/// @param text as a person reads it; empty for an empty cell
/// @param day when the file itself keeps it as a day
/// @param trouble the end of a message's key, when the cell holds nothing usable
public record SheetCell(String text, @Nullable LocalDate day, @Nullable String trouble) {

  /// A cell in which nothing stands.
  public static final SheetCell EMPTY = new SheetCell("", null, null);

  /// A cell with a text.
  public static SheetCell of(String text) {
    return text.isEmpty() ? EMPTY : new SheetCell(text, null, null);
  }

  static SheetCell wrong(String text, String trouble) {
    return new SheetCell(text, null, trouble);
  }

  /// Whether nothing stands in it.
  public boolean isEmpty() {
    return text.isBlank() && trouble == null;
  }
}
