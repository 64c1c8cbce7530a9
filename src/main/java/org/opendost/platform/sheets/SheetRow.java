package org.opendost.platform.sheets;

import java.util.List;

/// One row of a file.
///
/// @param number as the spreadsheet numbers it, the first being 1
public record SheetRow(int number, List<SheetCell> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /// The cell of a column, the first being 0; an empty one where the row is shorter.
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  /// Whether nothing stands in it.
  public boolean isEmpty() {
    return cells.stream().allMatch(SheetCell::isEmpty);
  }
}
