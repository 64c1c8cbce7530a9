package org.opendost.regulatory.conformity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An establishment was guided.
///
/// @param id made with the form
/// @param organisation its entry in the directory
/// @param organisationName as it is called there
/// @param place where, if not at the department
/// @param officer who guided
/// @param advice what it was advised
/// @param followUp what it is to do; empty for nothing
/// @param followUpOn by when that is looked at
/// @param done what came of it
public record Guidance(
    UUID id,
    UUID organisation,
    String organisationName,
    LocalDate on,
    Subject subject,
    String place,
    String officer,
    String advice,
    String followUp,
    @Nullable LocalDate followUpOn,
    @Nullable FollowedUp done,
    boolean withdrawn) {

  /// On what.
  public enum Subject {
    /// Tiêu chuẩn, quy chuẩn, xây dựng tiêu chuẩn cơ sở.
    STANDARD,
    /// Đo lường.
    MEASUREMENT,
    /// Chất lượng sản phẩm, hàng hóa.
    QUALITY,
    /// Nhãn hàng hóa.
    LABEL,
    /// Mã số, mã vạch.
    BARCODE,
    /// Công bố hợp chuẩn, hợp quy.
    CONFORMITY
  }

  /// What came of it.
  public record FollowedUp(LocalDate on, String result, String by) {}

  /// Whether something is still to be looked at on the day, or was due before.
  public String state(LocalDate day) {
    if (withdrawn) {
      return "withdrawn";
    }
    if (followUp.isEmpty() || done != null) {
      return "done";
    }
    return followUpOn != null && followUpOn.isBefore(day) ? "late" : "open";
  }
}
