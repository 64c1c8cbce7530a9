package org.opendost.reporting.reports;

import java.math.BigDecimal;
import org.opendost.reporting.indicators.Words;

/// A figure of a report.
///
/// @param code of its indicator
/// @param label what it is called, in the words of the day it was computed
public record Figure(String code, Words label, Words unit, BigDecimal value) {

  /// As official prose writes it: "05".
  public String written() {
    return unit.vi().equals("đồng") ? OfficialNumbers.money(value) : OfficialNumbers.write(value);
  }

  /// Whether the value is the same number, however many zeros follow the point.
  boolean equalsValueOf(Figure other) {
    return code.equals(other.code) && value.compareTo(other.value) == 0;
  }
}
