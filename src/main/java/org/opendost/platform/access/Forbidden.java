package org.opendost.platform.access;

/// The actor may not do this. Handled once, at the edge, as a page that says who may.
public final class Forbidden extends RuntimeException {

  private final String permission;

  /// The permission that was missing, or the rule that was not met.
  public Forbidden(Actor actor, String permission) {
    super(actor.name() + " lacks " + permission);
    this.permission = permission;
  }

  /// The code of what was missing.
  public String permission() {
    return permission;
  }
}
