package org.opendost.procedure.calendar;

import java.time.LocalDate;

/// A day that differs from the ordinary week.
///
/// @param day the date
/// @param kind whether the office rests or works on it
/// @param name what people call it, in Vietnamese, e.g. `Ngày Chiến thắng`
public record SpecialDay(LocalDate day, Kind kind, String name) {

  /// What is special about the day.
  public enum Kind {
    /// Nghỉ: a public holiday, its day in lieu, or a working day swapped away.
    OFF,
    /// Làm bù: a day of rest on which the office works in exchange.
    WORKING
  }
}
