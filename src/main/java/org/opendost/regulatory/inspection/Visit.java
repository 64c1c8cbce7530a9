package org.opendost.regulatory.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The team at an establishment.
///
/// @param present who was there for the establishment
/// @param minutes null until they are signed; from then on nothing is added to the visit
public record Visit(
    UUID id,
    UUID mission,
    UUID establishment,
    String name,
    String place,
    Instant begunAt,
    String present,
    @Nullable Minutes minutes) {

  /// Whether its minutes are signed.
  public boolean isSigned() {
    return minutes != null;
  }
}
