package org.opendost.science.tasks;

import java.time.Instant;
import java.util.List;

/// What somebody did to a task's record, as the audit log keeps it.
///
/// @param action the audit's word without `task.`
/// @param why the reason given, empty where none is asked for
public record Deed(
    Instant at, String who, String action, List<Difference> differences, String why) {

  public Deed {
    differences = List.copyOf(differences);
  }

  /// A field that was changed.
  ///
  /// @param field as forms name it
  /// @param before and `after`: the values as they are kept, empty for none
  public record Difference(String field, String before, String after) {}
}
