package org.opendost.reporting.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Words;

/// A figure of a report.
///
/// @param code of its indicator
/// @param label what it is called, in the words of the day it was computed
/// @param previous the value before a draft was computed last; null at the first computing
public record Figure(
    String code, Words label, Words unit, BigDecimal value, @Nullable BigDecimal previous) {

  /// As official prose writes it: "05".
  public String written() {
    return OfficialNumbers.of(value, unit.vi());
  }

  /// The value before, when the last computing gave another one; else null.
  public @Nullable String writtenBefore() {
    return previous == null || previous.compareTo(value) == 0
        ? null
        : OfficialNumbers.of(previous, unit.vi());
  }

  /// Whether the value is the same number, however many zeros follow the point.
  boolean equalsValueOf(Figure other) {
    return code.equals(other.code) && value.compareTo(other.value) == 0;
  }
}
