package org.opendost.platform.page;

import java.util.List;
import org.opendost.platform.access.Actor;

/// What waits for the reader in a module, told on their first page: a bean per module that has
/// something beside cases.
@FunctionalInterface
public interface Waiting {

  /// Something that waits.
  ///
  /// @param key of the words, which the number follows
  /// @param href the list of it
  record Line(String key, int count, String href) {}

  /// What waits for the actor, without what is nothing: one cheap query.
  List<Line> of(Actor actor);
}
