package org.opendost.regulatory.penalties;

import java.time.LocalDate;

/// What a decision orders to be put right.
///
/// @param line its number in the decision
/// @param dueOn the last day to do it
public record Remedy(int line, Kind kind, String wording, LocalDate dueOn) {

  /// What it asks for.
  public enum Kind {
    /// Thu hồi.
    RECALL,
    /// Tái chế.
    RECYCLE,
    /// Tiêu hủy.
    DESTROY,
    /// Tái xuất.
    RE_EXPORT,
    /// Nộp lại số lợi bất hợp pháp.
    REPAY,
    /// Anything else, as printing a label anew.
    OTHER
  }
}
