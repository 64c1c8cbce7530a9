package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.UUID;

/// A draft that is or was posted for comment.
///
/// @param from when it was posted last
/// @param until the last day for comments
public record Posted(Draft draft, LocalDate from, LocalDate until) {

  /// What everyone reads of it.
  ///
  /// @param text the version that was posted
  public record Read(Posted posted, Version text, CommentCount count) {}

  /// The dossier's id.
  public UUID id() {
    return draft.id();
  }

  /// Whether comments are taken on the day.
  public boolean isOpen(LocalDate day) {
    return draft.stage() == Draft.Stage.COMMENT && !day.isBefore(from) && !day.isAfter(until);
  }

  /// Whether comments are taken, in a word.
  public String state(LocalDate day) {
    return isOpen(day) ? "open" : "closed";
  }
}
