package org.opendost.platform.page;

import org.opendost.platform.access.Actor;

/// How much news waits for the reader, shown on every page. One bean, in the module that keeps what
/// people are told; without one there is no bell.
@FunctionalInterface
public interface Bell {

  /// How many unread notices the actor has: one cheap query, asked once a page.
  int unread(Actor actor);
}
