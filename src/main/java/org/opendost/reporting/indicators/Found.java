package org.opendost.reporting.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that a figure counted.
///
/// @param href its page on this site; null where the reader may not see one
/// @param date the day it happened or began
/// @param named whether the public may be told which record it is
/// @param amount what it adds to a figure that is a sum; null where records are counted, and where
///   the reader is not told which record it is
public record Found(
    UUID id,
    String label,
    @Nullable String href,
    @Nullable LocalDate date,
    boolean named,
    @Nullable BigDecimal amount) {

  /// What the public reads instead of the name of a record that is not public.
  static final String UNNAMED = "Bản ghi không công bố";

  private static final String OFFICE = "/office/";

  /// Whether the reader is told which record it is.
  public boolean told() {
    return named || !label.equals(UNNAMED);
  }

  /// The record as this reader finds it: a page of the office is no page for the public, and a
  /// record that is not public is counted for it without a name.
  public Found forReader(boolean officer) {
    if (!officer && !named) {
      return new Found(id, UNNAMED, null, date, false, null);
    }
    return officer || href == null || !href.startsWith(OFFICE)
        ? this
        : new Found(id, label, null, date, named, amount);
  }
}
