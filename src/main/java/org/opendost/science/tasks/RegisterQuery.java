package org.opendost.science.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an officer looks for in the register; empty texts ask nothing.
///
/// @param words in any order, with or without accents
/// @param stage a stage's code, or `late`: running although the planned end has passed
/// @param host words of the host's name
/// @param year in which the task starts, four digits
/// @param sort `code`, `title`, `host`, `start`, `end` or `stage`
/// @param after the last task of the page before
public record RegisterQuery(
    String words,
    String level,
    String programme,
    String kind,
    String field,
    String stage,
    String host,
    String year,
    String sort,
    boolean descending,
    @Nullable UUID after) {

  /// The value of `stage` that asks for running tasks whose planned end has passed.
  public static final String LATE = "late";

  /// Everything, the latest first.
  public static final RegisterQuery ALL =
      new RegisterQuery("", "", "", "", "", "", "", "", "start", true, null);
}
