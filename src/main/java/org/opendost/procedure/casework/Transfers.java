package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Moves a pending case to another version of its procedure where the newer law says so (as NĐ
/// 142/2020/NĐ-CP, Art. 62.3 does), one case at a time, and back.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Transfers {

  private final CaseRows rows;
  private final CaseJournal journal;
  private final Procedures procedures;

  Transfers(CaseRows rows, CaseJournal journal, Procedures procedures) {
    this.rows = rows;
    this.journal = journal;
    this.procedures = procedures;
  }

  /// What a transfer would change.
  ///
  /// @param article the transition rule; null where the law has none
  /// @param possible whether the new version is in force, has such a rule and knows the step
  public record Preview(
      ProcedureVersion before,
      ProcedureVersion after,
      @Nullable String article,
      @Nullable LocalDate dueBefore,
      @Nullable LocalDate dueAfter,
      List<Move> movesAfter,
      boolean possible) {}

  /// Shows what a transfer would change, and changes nothing.
  @Transactional(propagation = Propagation.SUPPORTS)
  public Preview preview(UUID caseId, String version) {
    var file = rows.byId(caseId).orElseThrow(() -> new NotFound("case", caseId));
    var procedure = procedures.get(file.procedure());
    var target = procedure.version(version);
    var possible = isPossible(file, procedure, target);
    var after = file;
    if (possible) {
      var moves = new ArrayList<>(rows.moves(caseId));
      moves.add(supposed(moves.getLast(), file, version));
      after =
          journal.standing(
              file,
              procedure,
              moves,
              new CaseJournal.Handler(file.handler(), file.handlerName(), file.unit()));
    }
    return new Preview(
        procedure.version(file.version()),
        target,
        target.transition(),
        file.dueOn(),
        after.dueOn(),
        possible ? target.movesFrom(file.step()) : List.of(),
        possible);
  }

  /// Whether there is a version the case could move to now.
  @Transactional(propagation = Propagation.SUPPORTS)
  public boolean isOffered(CaseFile file, Procedure procedure) {
    return procedure.versions().stream().anyMatch(target -> isPossible(file, procedure, target));
  }

  /// Moves the case to the version, if that is in force, has a transition rule and knows the step.
  public MoveOutcome transfer(
      Actor actor, UUID caseId, int expectedMoves, UUID moveId, String version, String reason) {
    var held = journal.hold(caseId);
    var refusal = held.refusal(moveId, expectedMoves);
    if (refusal != null) {
      return refusal;
    }
    var procedure = procedures.get(held.file().procedure());
    if (!isPossible(held.file(), procedure, procedure.version(version))) {
      return notPossible(held.file(), procedure);
    }
    return write(actor, procedure, held, moveId, version, reason);
  }

  /// Takes a transfer back, as long as nothing has happened since.
  public MoveOutcome undo(Actor actor, UUID caseId, int expectedMoves, UUID moveId, String reason) {
    var held = journal.hold(caseId);
    var refusal = held.refusal(moveId, expectedMoves);
    if (refusal != null) {
      return refusal;
    }
    var procedure = procedures.get(held.file().procedure());
    var moves = held.moves();
    if (!moves.getLast().move().equals("TRANSFERRED")) {
      return notPossible(held.file(), procedure);
    }
    return write(actor, procedure, held, moveId, moves.get(moves.size() - 2).version(), reason);
  }

  private MoveOutcome write(
      Actor actor,
      Procedure procedure,
      CaseJournal.Held held,
      UUID moveId,
      String version,
      String reason) {
    new Faults().required("reason", reason).atMost("reason", reason, 4000).orThrow();
    return journal.write(
        actor,
        procedure,
        held,
        new CaseJournal.Entry(
            moveId, "TRANSFERRED", version, held.file().step(), null, reason.strip()),
        null);
  }

  private boolean isPossible(CaseFile file, Procedure procedure, ProcedureVersion target) {
    return !file.isEnded()
        && target.transition() != null
        && !target.from().isAfter(OfficeClock.date(journal.now()))
        && target.from().isAfter(procedure.version(file.version()).from())
        && target.findStep(file.step()).isPresent();
  }

  private CaseMove supposed(CaseMove last, CaseFile file, String version) {
    return new CaseMove(
        last.id(),
        file.id(),
        last.seq() + 1,
        last.at(),
        last.actorId(),
        last.actorName(),
        "TRANSFERRED",
        version,
        file.step(),
        file.step(),
        null,
        "");
  }

  private static MoveOutcome.NotPossible notPossible(CaseFile file, Procedure procedure) {
    var version = procedure.version(file.version());
    return new MoveOutcome.NotPossible(
        file, version.step(file.step()), version.movesFrom(file.step()));
  }
}
