package org.opendost.procedure.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// One day of an explanation.
///
/// @param day the date
/// @param number its number within the limit, from 1; 0 when it does not count
/// @param reason why it counts or does not
/// @param name the holiday's or swap's name; empty for ordinary days
public record CountedDay(LocalDate day, int number, Reason reason, String name) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /// Why a day counts, or does not.
  public enum Reason {
    /// The day of the event itself is not counted (Art. 147.2–3).
    START("ngày bắt đầu, không tính"),
    /// An ordinary day that counts.
    COUNTED("tính"),
    /// A weekend day on which the office works in exchange; it counts.
    SWAPPED_IN("làm bù, tính"),
    /// Saturday or Sunday.
    WEEKEND("nghỉ hằng tuần"),
    /// A public holiday or a day in lieu of one.
    HOLIDAY("nghỉ lễ"),
    /// The limit did not run on that day.
    PAUSED("tạm dừng, không tính"),
    /// The limit ended on a day of rest, so it ends with this working day (Art. 148.5).
    MOVED("ngày làm việc tiếp theo");

    private final String vietnamese;

    Reason(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// Whether the day was passed over.
    public boolean isSkipped() {
      return this == WEEKEND || this == HOLIDAY || this == PAUSED;
    }

    /// The reason in a few Vietnamese words.
    public String inVietnamese() {
      return vietnamese;
    }
  }

  /// One line of Vietnamese: `30/04/2020 Ngày Chiến thắng (nghỉ lễ)`.
  public String inVietnamese() {
    var counted = number > 0 ? " [" + number + "]" : "";
    var named = name.isEmpty() ? "" : " " + name;
    return DAY.format(day) + named + " (" + reason.inVietnamese() + ")" + counted;
  }
}
