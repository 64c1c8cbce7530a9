package org.opendost.regulatory.penalties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What minutes were made of.
///
/// @param visit the visit it was found at; null if none
/// @param mission the mission whose conclusion they follow; null where it was a visit
/// @param demand the demand; null if none
/// @param lot the lot that failed; null if none
public record Origin(
    @Nullable UUID visit, @Nullable UUID mission, @Nullable UUID demand, @Nullable UUID lot) {

  /// Minutes made of nothing that stands here.
  public static Origin none() {
    return new Origin(null, null, null, null);
  }

  /// Minutes made of a visit.
  public static Origin of(UUID visit) {
    return new Origin(visit, null, null, null);
  }
}
