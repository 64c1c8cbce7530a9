package org.opendost.office.documents;

import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.InvalidInput;
import org.springframework.stereotype.Component;

/// Whose turn it is with an outgoing document: the drafter's unit submits, its head initials, the
/// office checks what somebody else initialled (NĐ 30/2020/NĐ-CP, Art. 12).
@Component
class Turns {

  private static final Actor ASKING = Actor.system("units of documents");

  private final Signers signers;
  private final Units units;

  Turns(Signers signers, Units units) {
    this.signers = signers;
    this.units = units;
  }

  boolean isTheirs(Actor actor, Outgoing outgoing, Deed deed) {
    return switch (deed) {
      case SUBMITTED, DROPPED -> isOwn(actor, outgoing);
      case INITIALLED -> !actor.is(Role.HEAD) || inUnit(actor, outgoing);
      case CHECKED -> !actor.id().equals(outgoing.initialler()) && checks(actor);
      case RETURNED ->
          isTheirs(actor, outgoing, Deed.next(outgoing.state()))
              && (outgoing.state() != State.CHECKED
                  || signers.power(actor, outgoing.drafted().kind()).isPresent());
      case SIGNED, ISSUED, FILED, DRAFTED -> true;
    };
  }

  private boolean checks(Actor actor) {
    var unit = actor.unit();
    return !actor.is(Role.HEAD)
        || (unit != null && units.get(ASKING, unit).kind().equals("office"));
  }

  private static boolean isOwn(Actor actor, Outgoing outgoing) {
    return actor.id().equals(outgoing.drafterId()) || inUnit(actor, outgoing);
  }

  private static boolean inUnit(Actor actor, Outgoing outgoing) {
    return actor.unit() != null && actor.unit().equals(outgoing.unit());
  }

  /// Refuses whoever is neither its drafter nor of the drafter's unit.
  static void requireOwn(Actor actor, Outgoing outgoing) {
    if (!isOwn(actor, outgoing)) {
      throw new InvalidInput("", "documents.fault.theirs.SUBMITTED");
    }
  }
}
