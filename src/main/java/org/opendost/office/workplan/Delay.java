package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.UUID;

/// Why something is late.
///
/// @param id made with the form
/// @param of what is late
/// @param since the day the cause began to hinder
/// @param by who said so
public record Delay(
    UUID id, UUID of, Cause cause, LocalDate since, String text, String by, boolean withdrawn) {

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

  Delay saidBy(String name) {
    return new Delay(id, of, cause, since, text, name, withdrawn);
  }
}
