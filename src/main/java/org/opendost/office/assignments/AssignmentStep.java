package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;

/// What happened to a task.
///
/// @param id made with the form
/// @param by who wrote it; passed over when it is typed
public record AssignmentStep(UUID id, Kind kind, LocalDate on, String words, String by) {

  /// What it was.
  public enum Kind {
    /// How it goes.
    NOTED,
    /// The lead reports it done.
    DONE,
    /// The giver confirms that.
    CONFIRMED,
    /// The giver sends it back.
    SENT_BACK,
    /// It was given wrongly, or given up.
    WITHDRAWN
  }
}
