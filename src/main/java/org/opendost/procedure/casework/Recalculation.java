package org.opendost.procedure.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All open cases counted anew.
///
/// @param because what changed
/// @param lookedAt how many cases were counted so far
/// @param finishedAt null while it goes on
/// @param changes the cases whose day changed, by number; at most a hundred
/// @param changed how many there are
public record Recalculation(
    UUID id,
    String because,
    String askedBy,
    Instant askedAt,
    int lookedAt,
    @Nullable Instant finishedAt,
    int changed,
    List<Change> changes) {

  public Recalculation {
    changes = List.copyOf(changes);
  }

  /// A case whose day changed.
  public record Change(
      UUID caseId, String number, @Nullable LocalDate before, @Nullable LocalDate after) {}
}
