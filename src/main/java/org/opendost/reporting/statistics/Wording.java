package org.opendost.reporting.statistics;

import java.time.Instant;

/// The title of a row or a column as somebody read it in the circular.
///
/// @param code of the row or the column
/// @param readIn where it was read
public record Wording(
    Part part, String code, String title, String readIn, String savedBy, Instant savedAt) {

  /// What has the title.
  public enum Part {
    /// A row.
    ROW,
    /// A column.
    COLUMN
  }
}
