package org.opendost.regulatory.radiation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.MoveOutcome;

/// What the department does between receipt and result: assigns, appraises, asks for supplements,
/// approves (NĐ 61/2018/NĐ-CP, Art. 19). A later day, another officer and a newer law are the case
/// library's.
@Facade
public class Appraisals {

  private final DossierRows rows;
  private final DossierMoves moves;
  private final Cases cases;

  Appraisals(DossierRows rows, DossierMoves moves, Cases cases) {
    this.rows = rows;
    this.moves = moves;
    this.cases = cases;
  }

  /// Who is to appraise.
  ///
  /// @param unit of the department, if known
  public record Appraiser(UUID account, String name, @Nullable UUID unit) {}

  /// Gives a dossier to an officer: one just received begins to be appraised.
  @Requires("radiation.approve")
  public MoveOutcome assign(Actor actor, Deed deed, Appraiser appraiser) {
    var forestalled = moves.forestalled(deed);
    if (forestalled.isPresent()) {
      return forestalled.get();
    }
    var expected = deed.expectedMoves();
    var id = deed.id();
    if (moves.get(deed.dossier()).step().equals(DossierSteps.RECEIVED)) {
      var begun = moves.move(actor, deed, "ASSIGN");
      if (!(begun instanceof MoveOutcome.Moved)) {
        return begun;
      }
      expected++;
      // Two moves come of one click; the second has an id of its own that follows from the form's.
      id = UUID.nameUUIDFromBytes((id + " handler").getBytes(StandardCharsets.UTF_8));
    }
    return cases.assign(
        actor,
        deed.dossier(),
        expected,
        id,
        appraiser.account(),
        appraiser.name(),
        appraiser.unit(),
        deed.note());
  }

  /// Asks the applicant for what is missing; the time stops, and begins anew once it is there.
  @Requires("radiation.appraise")
  public MoveOutcome askForSupplement(Actor actor, Deed deed) {
    return moves.move(actor, deed, "ASK");
  }

  /// Submits what the appraisal found; the papers must be those of the law the dossier is under.
  @Requires("radiation.appraise")
  public MoveOutcome propose(Actor actor, Deed deed) {
    var forestalled = moves.forestalled(deed);
    if (forestalled.isPresent()) {
      return forestalled.get();
    }
    var dossier = moves.get(deed.dossier());
    moves.complete(dossier, dossier.regime());
    var outcome = moves.move(actor, deed, "PROPOSE");
    if (outcome instanceof MoveOutcome.Moved) {
      rows.appraised(dossier.id(), deed.note().strip());
    }
    return outcome;
  }

  /// Approves what the appraisal found, for signature.
  @Requires("radiation.approve")
  public MoveOutcome approve(Actor actor, Deed deed) {
    return moves.move(actor, deed, "APPROVE");
  }

  /// Sends a dossier back to its appraisal.
  @Requires("radiation.approve")
  public MoveOutcome sendBack(Actor actor, Deed deed) {
    return moves.move(actor, deed, "SEND_BACK");
  }
}
