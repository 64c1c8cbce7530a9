package org.opendost.platform.page;

import org.jspecify.annotations.Nullable;

/// The head of a table's column.
///
/// @param text what stands over it
/// @param sort the name it is sorted by, none when it cannot be
/// @param figures whether it holds figures, set to the right
public record Heading(String text, @Nullable String sort, boolean figures) {

  /// A column of words.
  public static Heading of(String text) {
    return new Heading(text, null, false);
  }

  /// A column of words that sorts.
  public static Heading of(String text, String sort) {
    return new Heading(text, sort, false);
  }

  /// A column of figures.
  public static Heading figures(String text) {
    return new Heading(text, null, true);
  }

  /// A column of figures that sorts.
  public static Heading figures(String text, String sort) {
    return new Heading(text, sort, true);
  }
}
