package org.opendost.procedure.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.numbering.Numbers;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens cases and moves them, within the transaction of the capability that calls; the capability
/// has checked who may.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Cases {

  private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("uuMMdd");

  private final CaseRows rows;
  private final CaseJournal journal;
  private final Procedures procedures;
  private final OfficialCalendar calendar;
  private final CaseClocks clocks;
  private final Numbers numbers;
  private final AgencyCodes agency;

  Cases(
      CaseRows rows,
      CaseJournal journal,
      Procedures procedures,
      OfficialCalendar calendar,
      CaseClocks clocks,
      Numbers numbers,
      AgencyCodes agency) {
    this.rows = rows;
    this.journal = journal;
    this.procedures = procedures;
    this.calendar = calendar;
    this.clocks = clocks;
    this.numbers = numbers;
    this.agency = agency;
  }

  /// Opens a case under a new dossier code; opening it again under the same id answers the first.
  ///
  /// @param at when the dossier came in, not after now; it chooses the procedure's version until
  ///   the dossier is first full and valid
  public CaseFile open(
      Actor actor, UUID id, Procedure procedure, Applicant applicant, String title, Instant at) {
    rows.queueFor(id);
    var opened = rows.byId(id);
    if (opened.isPresent()) {
      return opened.get();
    }
    var moment = at.truncatedTo(ChronoUnit.MICROS);
    if (moment.isAfter(journal.now())) {
      throw new IllegalArgumentException("a dossier does not come in after now: " + at);
    }
    new Faults()
        .required("applicantName", applicant.name())
        .required("subjectTitle", title)
        .atMost("subjectTitle", title, 500)
        .orThrow();
    var day = OfficeClock.date(moment);
    var version = procedure.inForce(day);
    var step = version.firstStep().code();
    var file =
        new CaseFile(
            id,
            dossierCode(day),
            procedure.code(),
            version.code(),
            step,
            title.strip(),
            applicant.organisation(),
            applicant.name().strip(),
            null,
            null,
            actor.unit(),
            moment,
            null,
            null,
            null,
            ClockState.NOT_STARTED,
            false,
            null,
            null,
            1);
    // The opening move takes the case's id: there is exactly one.
    var move =
        new CaseMove(
            id,
            id,
            1,
            moment,
            actor.id(),
            actor.name(),
            "OPENED",
            version.code(),
            null,
            step,
            null,
            "");
    return journal.begin(actor, procedure, file, move);
  }

  /// Makes a move of the procedure.
  ///
  /// @param expectedMoves how many moves the actor saw
  /// @param moveId the new move's id, from the form: a second click is recognised by it
  public MoveOutcome move(
      Actor actor, UUID caseId, int expectedMoves, UUID moveId, String move, String note) {
    var held = journal.hold(caseId);
    var refusal = held.refusal(moveId, expectedMoves);
    if (refusal != null) {
      return refusal;
    }
    var procedure = procedures.get(held.file().procedure());
    var version = procedure.version(held.file().version());
    var known = version.findMove(move).filter(m -> m.from().contains(held.file().step()));
    if (known.isEmpty()) {
      return notPossible(held.file(), version);
    }
    var faults = new Faults().atMost("note", note, 4000);
    if (known.get().needsReason()) {
      faults.required("note", note);
    }
    faults.orThrow();
    var pinned = pinned(procedure, version, held.file(), known.get());
    return journal.write(
        actor,
        procedure,
        held,
        new CaseJournal.Entry(moveId, move, pinned.code(), known.get().to(), null, note.strip()),
        null);
  }

  /// Gives the case to an officer of a unit.
  public MoveOutcome assign(
      Actor actor,
      UUID caseId,
      int expectedMoves,
      UUID moveId,
      UUID handler,
      String handlerName,
      @Nullable UUID unit,
      String note) {
    var held = journal.hold(caseId);
    var refusal = held.refusal(moveId, expectedMoves);
    if (refusal != null) {
      return refusal;
    }
    var file = held.file();
    var procedure = procedures.get(file.procedure());
    if (file.isEnded()) {
      return notPossible(file, procedure.version(file.version()));
    }
    return journal.write(
        actor,
        procedure,
        held,
        new CaseJournal.Entry(moveId, "ASSIGNED", file.version(), file.step(), null, note.strip()),
        new CaseJournal.Handler(handler, handlerName, unit));
  }

  /// Promises a later day, with an apology: once only (NĐ 61/2018/NĐ-CP, Art. 19.9).
  ///
  /// @param newDay after the day that was due
  /// @param reason stands in the apology (form 04 of TT 01/2018/TT-VPCP)
  public ReappointOutcome reappoint(
      Actor actor, UUID caseId, int expectedMoves, UUID moveId, LocalDate newDay, String reason) {
    var held = journal.hold(caseId);
    var refusal = held.refusal(moveId, expectedMoves);
    if (refusal != null) {
      return refusal;
    }
    var file = held.file();
    for (var made : held.moves()) {
      if (made.promisedOn() != null) {
        return new ReappointOutcome.AlreadyReappointed(made);
      }
    }
    var procedure = procedures.get(file.procedure());
    var due = file.dueOn();
    if (due == null || file.clockState() != ClockState.RUNNING) {
      return notPossible(file, procedure.version(file.version()));
    }
    var faults = new Faults().required("reason", reason).atMost("reason", reason, 4000);
    if (!newDay.isAfter(due)) {
      faults.add("newDay", "casework.not-after-due", due);
    }
    if (!calendar.now().isWorking(newDay)) {
      faults.add("newDay", "casework.day-of-rest", newDay);
    }
    faults.orThrow();
    return journal.write(
        actor,
        procedure,
        held,
        new CaseJournal.Entry(
            moveId, "REAPPOINTED", file.version(), file.step(), newDay, reason.strip()),
        null);
  }

  /// The case.
  @Transactional(propagation = Propagation.SUPPORTS)
  public CaseFile get(UUID caseId) {
    return rows.byId(caseId).orElseThrow(() -> new NotFound("case", caseId));
  }

  /// The case with that dossier code, as printed on the receipt.
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<CaseFile> findByNumber(String number) {
    return rows.byNumber(number.strip());
  }

  /// Everything that happened to the case, oldest first.
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<CaseMove> history(UUID caseId) {
    return rows.moves(caseId);
  }

  /// Where the case stands by its moves and today's calendar, with every day explained.
  @Transactional(propagation = Propagation.SUPPORTS)
  public Progress progress(UUID caseId) {
    return clocks.progress(procedures.get(get(caseId).procedure()), rows.moves(caseId));
  }

  /// The moves possible where the case stands.
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<Move> possible(CaseFile file) {
    return procedures.get(file.procedure()).version(file.version()).movesFrom(file.step());
  }

  /// The version in force when the dossier is first full and valid is the one that stays with it.
  private ProcedureVersion pinned(
      Procedure procedure, ProcedureVersion version, CaseFile file, Move move) {
    if (move.clock() != ClockEffect.STARTS || file.receivedOn() != null) {
      return version;
    }
    var inForce = procedure.inForce(OfficeClock.date(journal.now()));
    var same = inForce.findMove(move.code()).filter(known -> known.to().equals(move.to()));
    return same.isPresent() ? inForce : version;
  }

  private static MoveOutcome.NotPossible notPossible(CaseFile file, ProcedureVersion version) {
    return new MoveOutcome.NotPossible(
        file, version.step(file.step()), version.movesFrom(file.step()));
  }

  /// `agency-YYMMDD-NNNN`, a serial each day (TT 01/2018/TT-VPCP, Art. 19).
  private String dossierCode(LocalDate day) {
    return "%s-%s-%04d"
        .formatted(
            agency.on(day), CODE_DAY.format(day), numbers.next("casework.dossier", day.toString()));
  }
}
