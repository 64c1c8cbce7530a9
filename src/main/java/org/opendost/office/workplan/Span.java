package org.opendost.office.workplan;

import java.time.LocalDate;
import java.time.YearMonth;

/// Which part of the year something is planned for.
public enum Span {
  /// Cả năm.
  YEAR(1, 12),
  /// Quý I.
  Q1(1, 3),
  /// Quý II.
  Q2(4, 6),
  /// Quý III.
  Q3(7, 9),
  /// Quý IV.
  Q4(10, 12),
  /// Tháng 1.
  M01(1, 1),
  /// Tháng 2.
  M02(2, 2),
  /// Tháng 3.
  M03(3, 3),
  /// Tháng 4.
  M04(4, 4),
  /// Tháng 5.
  M05(5, 5),
  /// Tháng 6.
  M06(6, 6),
  /// Tháng 7.
  M07(7, 7),
  /// Tháng 8.
  M08(8, 8),
  /// Tháng 9.
  M09(9, 9),
  /// Tháng 10.
  M10(10, 10),
  /// Tháng 11.
  M11(11, 11),
  /// Tháng 12.
  M12(12, 12);

  private final int from;
  private final int to;

  Span(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /// Its first day.
  public LocalDate first(int year) {
    return LocalDate.of(year, from, 1);
  }

  /// Its last day.
  public LocalDate last(int year) {
    return YearMonth.of(year, to).atEndOfMonth();
  }
}
