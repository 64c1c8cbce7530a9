package org.opendost.platform.print;

import java.io.InputStream;
import java.util.Objects;

/// The type of printed documents, for those who draw into a finished file: Liberation Serif 2, with
/// every Vietnamese letter and the widths of Times New Roman.
public final class Typeface {

  private Typeface() {}

  /// The upright face as TrueType, to be closed.
  public static InputStream regular() {
    return Objects.requireNonNull(
        Typeface.class.getResourceAsStream("fonts/LiberationSerif-Regular.ttf"));
  }
}
