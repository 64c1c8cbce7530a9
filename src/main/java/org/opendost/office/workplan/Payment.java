package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.UUID;

/// Money of a project that was paid out.
///
/// @param id made with the form
/// @param amount in đồng
/// @param by who entered it
public record Payment(
    UUID id,
    UUID project,
    LocalDate on,
    Source source,
    long amount,
    String voucher,
    String by,
    boolean withdrawn) {

  /// Where money comes from.
  public enum Source {
    /// Ngân sách trung ương.
    CENTRAL,
    /// Ngân sách địa phương.
    PROVINCIAL,
    /// Nguồn khác.
    OTHER
  }

  Payment enteredBy(String name) {
    return new Payment(id, project, on, source, amount, voucher, name, withdrawn);
  }
}
