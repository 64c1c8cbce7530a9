package org.opendost.platform.sheets;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.Upload;

/// A table as a form brings it: pasted, or as a file.
///
/// @param pasted what was pasted; empty when a file was sent
/// @param file the file; none when the table was pasted
public record SentTable(String pasted, @Nullable Upload file) {

  /// The form's field for what is pasted; what is wrong with it is said there.
  public static final String ROWS = "rows";

  /// A table that was pasted.
  public static SentTable pasted(String text) {
    return new SentTable(text, null);
  }

  /// A table that was sent as a file.
  public static SentTable of(Upload file) {
    return new SentTable("", file);
  }
}
