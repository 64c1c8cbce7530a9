package org.opendost.office.lawmaking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a document does to another.
///
/// @param id made with the form
/// @param document the other: kind, number, day, authority
/// @param target its dossier, where the department keeps one
public record Tie(
    UUID id,
    UUID draft,
    Relation relation,
    String document,
    @Nullable UUID target,
    boolean removed,
    String savedBy) {

  /// What it does.
  public enum Relation {
    /// Thay thế.
    REPLACES,
    /// Sửa đổi, bổ sung.
    AMENDS,
    /// Bãi bỏ.
    ABOLISHES
  }
}
