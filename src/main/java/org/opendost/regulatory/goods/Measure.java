package org.opendost.regulatory.goods;

import java.time.Instant;
import java.util.UUID;

/// What was done about a lot that failed.
///
/// @param number of the paper, where it has one
/// @param note what it says, or the evidence
public record Measure(
    UUID id, UUID lot, Path path, Kind kind, Instant at, String number, String note) {

  /// A step on the way back to the market.
  public enum Kind {
    /// The team told the authority.
    REPORTED(false),
    /// Thông báo tạm dừng lưu thông.
    SUSPENDED(true),
    /// Niêm phong.
    SEALED(true),
    /// Mở niêm phong.
    UNSEALED(true),
    /// The seller showed that it was put right.
    EVIDENCE(false),
    /// Thông báo tiếp tục lưu thông.
    RESUMED(true);

    private final boolean numbered;

    Kind(boolean numbered) {
      this.numbered = numbered;
    }

    /// Whether it is a paper with a number.
    public boolean isNumbered() {
      return numbered;
    }
  }
}
