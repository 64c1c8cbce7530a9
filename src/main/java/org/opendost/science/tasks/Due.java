package org.opendost.science.tasks;

import java.time.LocalDate;

/// Something that is to be done for a task, and by when.
///
/// @param what the end of a message's key
/// @param on the last day in time
/// @param article where the law says so
public record Due(String what, LocalDate on, String article, Tone tone) {

  /// How near it is.
  public enum Tone {
    /// More than thirty days away.
    AHEAD,
    /// Within thirty days.
    SOON,
    /// Passed.
    LATE
  }
}
