package org.opendost.reporting.statistics;

import java.util.List;

/// What has to hold between figures of a form: of every row between its columns, or of every column
/// between its rows.
///
/// @param left one row or column
/// @param right those that add up to it, or the one it is a part of
public record Rule(Across across, String left, Relation relation, List<String> right) {

  public Rule {
    right = List.copyOf(right);
  }

  /// Between what it holds.
  public enum Across {
    /// Between columns, in every row.
    COLUMNS,
    /// Between rows, in every column.
    ROWS
  }

  /// How the left stands to the right.
  public enum Relation {
    /// It is their sum.
    SUM,
    /// It is a part of it.
    PART
  }
}
