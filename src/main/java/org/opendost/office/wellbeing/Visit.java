package org.opendost.office.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who came in, and went out.
///
/// @param account of an officer; null for a visitor
/// @param left null while inside
public record Visit(
    UUID id,
    UUID door,
    String doorName,
    @Nullable UUID account,
    String name,
    String phone,
    Instant came,
    @Nullable Instant left) {

  /// Whether still inside.
  public boolean inside() {
    return left == null;
  }

  /// What a visitor types at a door: the code of a declaration, or name and telephone.
  public record Entry(UUID id, UUID door, String code, String name, String phone) {}

  /// How many came on a day and how many are inside now.
  public record Count(int came, int inside) {}
}
