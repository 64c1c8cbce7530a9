package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;

/// What can happen to a case of any capability: it is given to an officer, promised for a later
/// day, moved to a newer law.
@Facade
public class CaseDesk {

  private final Cases cases;
  private final Transfers transfers;
  private final Officers officers;

  CaseDesk(Cases cases, Transfers transfers, Officers officers) {
    this.cases = cases;
    this.transfers = transfers;
    this.officers = officers;
  }

  /// The case.
  @Requires(CaseworkPermissions.READ)
  public CaseFile find(Actor actor, UUID caseId) {
    return cases.get(caseId);
  }

  /// Gives the case to an officer; it moves to the officer's unit (NĐ 61/2018/NĐ-CP, Art. 19.1).
  @Requires(CaseworkPermissions.ASSIGN)
  public MoveOutcome assign(
      Actor actor,
      UUID caseId,
      int expectedMoves,
      UUID moveId,
      @Nullable UUID handler,
      String note) {
    new Faults().atMost("note", note, 4000).orThrow();
    if (handler == null) {
      throw new InvalidInput("handler", "input.required");
    }
    var officer =
        officers.find(handler).orElseThrow(() -> new InvalidInput("handler", "input.not-a-choice"));
    return cases.assign(
        actor, caseId, expectedMoves, moveId, officer.id(), officer.name(), officer.unit(), note);
  }

  /// Promises a later day, once only, with an apology (NĐ 61/2018/NĐ-CP, Art. 19.9).
  @Requires(CaseworkPermissions.REAPPOINT)
  public ReappointOutcome reappoint(
      Actor actor,
      UUID caseId,
      int expectedMoves,
      UUID moveId,
      @Nullable LocalDate newDay,
      String reason) {
    if (newDay == null) {
      throw new InvalidInput(
          new Faults().required("newDay", null).required("reason", reason).list());
    }
    return cases.reappoint(actor, caseId, expectedMoves, moveId, newDay, reason);
  }

  /// Shows what a transfer would change, and changes nothing.
  @Requires(CaseworkPermissions.READ)
  public Transfers.Preview preview(Actor actor, UUID caseId, String version) {
    return transfers.preview(caseId, version);
  }

  /// Moves a pending case to a newer law that has a rule for it.
  @Requires(CaseworkPermissions.TRANSFER)
  public MoveOutcome transfer(
      Actor actor, UUID caseId, int expectedMoves, UUID moveId, String version, String reason) {
    return transfers.transfer(actor, caseId, expectedMoves, moveId, version, reason);
  }

  /// Takes a transfer back, as long as nothing has happened since.
  @Requires(CaseworkPermissions.TRANSFER)
  public MoveOutcome undoTransfer(
      Actor actor, UUID caseId, int expectedMoves, UUID moveId, String reason) {
    return transfers.undo(actor, caseId, expectedMoves, moveId, reason);
  }
}
