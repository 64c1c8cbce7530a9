package org.opendost.trespass.street;

import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;

/// A facade and a page against every rule of the permission matrix, which must find all of it.
/// Abstract, so that no application takes it for its own.
@Facade
public abstract class OpenWindow {

  private final Audit audit;

  protected OpenWindow(Audit audit) {
    this.audit = audit;
  }

  /// Says nothing of who may.
  public void climbIn(Actor actor) {}

  /// Takes no actor.
  @Requires("street.look")
  public void lookIn() {}

  /// Names what nobody declares.
  @Requires("street.undeclared")
  public void call(Actor actor) {}

  /// Changes something, with a permission the auditor holds.
  @Requires("street.paint")
  public void paint(Actor actor) {
    audit.record(actor, "window.painted", "window", actor.id(), "", null, null);
  }

  /// A page open to the street that asks for what only officers hold.

  public abstract static class Painting {

    private final OpenWindow window;

    protected Painting(OpenWindow window) {
      this.window = window;
    }

    /// Paints.
    public void paint(Actor actor) {
      window.paint(actor);
    }

    /// Changes something without asking.
    public void scratch() {}
  }
}
