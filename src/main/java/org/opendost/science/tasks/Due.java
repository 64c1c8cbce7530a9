package org.opendost.science.tasks;

import java.time.LocalDate;

/// Something that is to be done for a task, and by when.
///
/// @param what the end of a message's key
/// @param on the last day in time
/// @param article where the law says so
/// @param confirmed whether it was read there
public record Due(String what, LocalDate on, String article, boolean confirmed, Tone tone) {

  /// How near it is.
  public enum Tone {
    /// Farther away than the department warns.
    AHEAD,
    /// Within the time the department warns ahead.
    SOON,
    /// Passed.
    LATE
  }
}
