package org.opendost.reporting.indicators;

import org.jspecify.annotations.Nullable;

/// Which of the records behind a figure are asked for, and in what order.
///
/// @param words letters their label contains, with or without accents; empty for all
/// @param byLabel whether they stand by label; else by day
/// @param after what the page before gave as `next`; null for the first page. Any other text is
///   read as null
/// @param most how many on the page
/// @param onlyNamed whether records that are not public go without their names, so that neither the
///   order nor a search betrays them
public record Selection(
    String words,
    boolean byLabel,
    boolean descending,
    @Nullable String after,
    int most,
    boolean onlyNamed) {

  public Selection(
      String words, boolean byLabel, boolean descending, @Nullable String after, int most) {
    this(words, byLabel, descending, after, most, false);
  }

  /// The same for this reader.
  public Selection forReader(boolean officer) {
    return new Selection(words, byLabel, descending, after, most, !officer);
  }

  /// A page of all of them by day.
  public static Selection of(@Nullable String after, int most) {
    return new Selection("", false, false, after, most);
  }
}
