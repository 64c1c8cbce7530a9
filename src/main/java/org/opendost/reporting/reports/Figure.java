package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Term;
import org.opendost.reporting.indicators.Words;
import org.springframework.web.util.UriUtils;

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

  /// What stands beside the written figure: nothing where that names the unit itself.
  public Words unitBeside() {
    return OfficialNumbers.unitBeside(unit);
  }

  /// As a table shows it: "5".
  public String plain() {
    return OfficialNumbers.plain(value, unit.vi());
  }

  /// The indicator it is a figure of, whichever share of it and of whichever days.
  public String indicator() {
    return Term.read(code).map(Term::code).orElse(code);
  }

  /// The code as a step of an address.
  public String path() {
    return path(code);
  }

  /// The code of a figure as a step of an address.
  public static String path(String code) {
    return UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
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
