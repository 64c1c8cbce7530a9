package org.opendost.science.tasks;

import java.util.List;

/// One row of a file.
///
/// @param number as the spreadsheet numbers it, the first being 1
record SheetRow(int number, List<SheetCell> cells) {

  SheetRow {
    cells = List.copyOf(cells);
  }

  SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  boolean isEmpty() {
    return cells.stream().allMatch(SheetCell::isEmpty);
  }
}
