package org.opendost.reporting.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which days a figure looks at, seen from the period of its report.
public enum Shift {
  /// Those of the period.
  NONE("", "", ""),
  /// The same days a year before: what a report compares itself with.
  LAST_YEAR("cung-ky", "cùng kỳ năm trước", "same period of the year before"),
  /// From 1 January of the year in which the period ends.
  FROM_NEW_YEAR("tu-dau-nam", "tính từ đầu năm", "since the beginning of the year"),
  /// All days up to the period's last.
  TO_DATE("den-nay", "tính đến nay", "to date"),
  /// From 1 January, as a percentage of what the plan of that year wants of the same figure.
  OF_PLAN("ke-hoach", "so với kế hoạch cả năm", "of the plan of the year");

  private final String word;
  private final String vi;
  private final String en;

  Shift(String word, String vi, String en) {
    this.word = word;
    this.vi = vi;
    this.en = en;
  }

  /// What stands behind the `@` of a term; empty for [#NONE].
  public String word() {
    return word;
  }

  /// How a reader is told.
  public Words words() {
    return new Words(vi, en);
  }

  /// The shift of that word.
  public static Optional<Shift> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /// What can stand behind an `@`.
  public static List<String> known() {
    return Arrays.stream(values()).map(Shift::word).filter(one -> !one.isEmpty()).toList();
  }

  /// The days, for a report of that period.
  public Period of(Period period) {
    return switch (this) {
      case NONE, TO_DATE -> period;
      case LAST_YEAR -> new Period(period.from().minusYears(1), aYearBefore(period.to()));
      case FROM_NEW_YEAR, OF_PLAN -> new Period(period.to().withDayOfYear(1), period.to());
    };
  }

  /// The end of February is the end of February, whichever day that is.
  private static LocalDate aYearBefore(LocalDate last) {
    var month = YearMonth.from(last);
    return last.equals(month.atEndOfMonth())
        ? month.minusYears(1).atEndOfMonth()
        : last.minusYears(1);
  }
}
