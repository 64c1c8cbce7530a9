package org.opendost.procedure.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes down what happens to a case: the move, the case as it then stands, audit, event.
@Component
class CaseJournal {

  private final CaseRows rows;
  private final CaseClocks clocks;
  private final FindableCases findable;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseJournal(
      CaseRows rows,
      CaseClocks clocks,
      FindableCases findable,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.clocks = clocks;
    this.findable = findable;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// Who handles a case from now on.
  record Handler(@Nullable UUID id, @Nullable String name, @Nullable UUID unit) {}

  /// What an actor wants to happen.
  record Entry(
      UUID id,
      String move,
      String version,
      String toStep,
      @Nullable LocalDate promisedOn,
      String note) {}

  /// A case that is held until the transaction ends, with all that happened to it.
  record Held(CaseFile file, List<CaseMove> moves) {

    /// Tells an actor who looked at an older state; null when nothing stands in the way.
    @Nullable MoveOutcome refusal(UUID moveId, int expectedMoves) {
      for (var made : moves) {
        if (made.id().equals(moveId)) {
          return new MoveOutcome.AlreadyDone(file, made);
        }
      }
      return file.moves() == expectedMoves ? null : new MoveOutcome.Stale(file, moves.getLast());
    }
  }

  Held hold(UUID caseId) {
    var file = rows.lock(caseId).orElseThrow(() -> new NotFound("case", caseId));
    return new Held(file, rows.moves(caseId));
  }

  MoveOutcome.Moved write(
      Actor actor, Procedure procedure, Held held, Entry entry, @Nullable Handler handler) {
    var before = held.file();
    var move =
        new CaseMove(
            entry.id(),
            before.id(),
            before.moves() + 1,
            latest(now(), held.moves().getLast().at()),
            actor.id(),
            actor.name(),
            entry.move(),
            entry.version(),
            before.step(),
            entry.toStep(),
            entry.promisedOn(),
            entry.note());
    var moves = new ArrayList<>(held.moves());
    moves.add(move);
    var who =
        handler != null
            ? handler
            : new Handler(before.handler(), before.handlerName(), before.unit());
    var after = standing(before, procedure, moves, who);
    if (!rows.insert(move)) {
      throw new InvalidInput("", "input.sent-before");
    }
    if (!rows.update(after, after.isEnded() ? clocks.kept(procedure, moves) : null)) {
      throw new IllegalStateException("a held case was moved by somebody else: " + before.number());
    }
    audit.record(
        actor,
        "case." + entry.move().toLowerCase(Locale.ROOT),
        "case",
        before.id(),
        before.number(),
        Standing.of(before),
        Standing.of(after));
    publish(after, move);
    return new MoveOutcome.Moved(after, move);
  }

  CaseFile begin(Actor actor, Procedure procedure, CaseFile opened, CaseMove move) {
    var nobody = new Handler(null, null, opened.unit());
    var file = standing(opened, procedure, List.of(move), nobody);
    rows.insert(file);
    if (!rows.insert(move)) {
      throw new IllegalStateException("a new case begins with a new move: " + file.number());
    }
    findable.put(file);
    audit.record(actor, "case.opened", "case", file.id(), file.number(), null, Standing.of(file));
    publish(file, move);
    return file;
  }

  /// The case as it stands after these moves.
  CaseFile standing(CaseFile file, Procedure procedure, List<CaseMove> moves, Handler handler) {
    var progress = clocks.progress(procedure, moves);
    var due = progress.due();
    var ended = progress.step().isEnd() ? moves.getLast().at() : null;
    return new CaseFile(
        file.id(),
        file.number(),
        file.procedure(),
        progress.version().code(),
        progress.step().code(),
        file.subjectTitle(),
        file.applicant(),
        file.applicantName(),
        handler.id(),
        handler.name(),
        handler.unit(),
        file.openedAt(),
        progress.receivedOn(),
        due == null ? null : due.day(),
        due == null ? null : due.at(),
        progress.clock(),
        progress.step().turn() == Step.Turn.APPLICANT,
        ended,
        progress.step().outcome(),
        moves.size());
  }

  /// The present, in the precision the database keeps.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private void publish(CaseFile file, CaseMove move) {
    events.publishEvent(
        new CaseMoved(
            file.id(),
            file.number(),
            file.procedure(),
            move.move(),
            move.toStep(),
            file.applicant(),
            file.handler(),
            move.at()));
  }

  /// What the audit log keeps of a case.
  private record Standing(
      String step, String version, @Nullable LocalDate dueOn, @Nullable String handler) {

    static Standing of(CaseFile file) {
      return new Standing(file.step(), file.version(), file.dueOn(), file.handlerName());
    }
  }
}
