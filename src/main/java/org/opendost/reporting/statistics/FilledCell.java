package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
///
/// @param computed from the records; null where there are none of the kind
/// @param typed counts before the computed figure; null for none
/// @param reason why another figure than the computed one was typed
/// @param savedBy who typed it
public record FilledCell(
    @Nullable BigDecimal computed,
    @Nullable BigDecimal typed,
    String reason,
    @Nullable String savedBy,
    @Nullable Instant savedAt) {

  static final FilledCell EMPTY = new FilledCell(null, null, "", null, null);

  /// The figure; null where the cell is empty.
  public @Nullable BigDecimal value() {
    return typed == null ? computed : typed;
  }

  /// Whether another figure than the computed one stands.
  public boolean isMoved() {
    return typed != null && computed != null && typed.compareTo(computed) != 0;
  }
}
