package org.opendost.science.tasks;

import java.util.Map;
import java.util.UUID;

/// Tasks were changed; heard in the transaction of the change.
///
/// @param published by task, whether the public may see it from now on
public record TasksShown(Map<UUID, Boolean> published) {

  public TasksShown {
    published = Map.copyOf(published);
  }
}
