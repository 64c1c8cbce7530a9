package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why something is late.
///
/// @param id made with the form
/// @param of what is late
/// @param since the day the cause began to hinder
/// @param by who said so
/// @param withdrawnWhy why it was withdrawn; null while it stands
public record Delay(
    UUID id,
    UUID of,
    Cause cause,
    LocalDate since,
    String text,
    String by,
    @Nullable String withdrawnWhy) {

  /// The causes there are.
  public enum Cause {
    /// Dịch bệnh.
    EPIDEMIC,
    /// Chờ cơ quan, đơn vị khác.
    AGENCIES,
    /// Vốn, kinh phí.
    MONEY,
    /// Mặt bằng, đất đai.
    LAND,
    /// Nguyên nhân khác.
    OTHER
  }

  /// Whether it was named wrongly.
  public boolean withdrawn() {
    return withdrawnWhy != null;
  }

  Delay saidBy(String name) {
    return new Delay(id, of, cause, since, text, name, withdrawnWhy);
  }
}
