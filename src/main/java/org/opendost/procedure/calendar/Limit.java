package org.opendost.procedure.calendar;

/// A time limit as the law states it. Its unit is never converted into another.
///
/// @param amount at least 1
/// @param unit the unit the law names
public record Limit(int amount, Unit unit) {

  /// The units in which the law states limits.
  public enum Unit {
    /// Giờ: run from the stated moment, by day and night.
    HOURS,
    /// Ngày làm việc.
    WORKING_DAYS,
    /// Ngày.
    CALENDAR_DAYS,
    /// Tháng.
    MONTHS
  }

  public Limit {
    if (amount < 1) {
      throw new IllegalArgumentException("a time limit is at least 1, not " + amount);
    }
  }

  /// So many hours.
  public static Limit hours(int amount) {
    return new Limit(amount, Unit.HOURS);
  }

  /// So many working days.
  public static Limit workingDays(int amount) {
    return new Limit(amount, Unit.WORKING_DAYS);
  }

  /// So many days, working or not.
  public static Limit calendarDays(int amount) {
    return new Limit(amount, Unit.CALENDAR_DAYS);
  }

  /// So many months.
  public static Limit months(int amount) {
    return new Limit(amount, Unit.MONTHS);
  }

  /// The limit in the reader's language, `vi` or `en`.
  public String in(String language) {
    return language.equals("en") ? inEnglish() : inVietnamese();
  }

  /// The limit in Vietnamese, as official papers write it: `05 ngày làm việc`.
  public String inVietnamese() {
    return "%02d %s"
        .formatted(
            amount,
            switch (unit) {
              case HOURS -> "giờ";
              case WORKING_DAYS -> "ngày làm việc";
              case CALENDAR_DAYS -> "ngày";
              case MONTHS -> "tháng";
            });
  }

  /// The limit in English: `5 working days`.
  public String inEnglish() {
    var noun =
        switch (unit) {
          case HOURS -> "hour";
          case WORKING_DAYS -> "working day";
          case CALENDAR_DAYS -> "day";
          case MONTHS -> "month";
        };
    return amount + " " + noun + (amount == 1 ? "" : "s");
  }
}
