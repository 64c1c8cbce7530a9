package org.opendost.platform.access;

/// What was asked for does not exist, or not for this actor. Handled once, at the edge.
public final class NotFound extends RuntimeException {

  /// The kind of thing and what named it.
  public NotFound(String kind, Object name) {
    super("no " + kind + " " + name);
  }
}
