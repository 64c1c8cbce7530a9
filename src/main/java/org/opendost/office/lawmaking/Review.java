package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A review of a document that was issued: whether it still fits the law and the times.
///
/// @param id made with the form
/// @param ground why it is due then
/// @param found once it was done
public record Review(
    UUID id, UUID draft, LocalDate dueOn, String ground, @Nullable Found found, String savedBy) {

  /// What a review comes to.
  public enum Result {
    /// Giữ nguyên.
    KEEP,
    /// Sửa đổi, bổ sung.
    AMEND,
    /// Thay thế.
    REPLACE,
    /// Bãi bỏ.
    ABOLISH
  }

  /// A review in the list of all.
  ///
  /// @param heading what the document is called
  /// @param state whether it was done, is still to come or is late
  public record Line(Review review, String heading, String state) {}

  /// What it found.
  public record Found(LocalDate on, Result result, String finding, String by) {}
}
