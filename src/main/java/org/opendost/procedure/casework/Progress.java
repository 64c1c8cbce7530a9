package org.opendost.procedure.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.DueDate;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.Pause;
import org.opendost.procedure.calendar.WorkingCalendar;

/// Where a case stands and when it is due: a pure function of its moves, its procedure and the
/// calendar, so that a clock can be replayed and explained.
///
/// @param version the version pinned to the case
/// @param receivedOn when the dossier was first full and valid
/// @param due the end of what runs: the procedure's limit, or else the step's own; null when
///   nothing runs. After a re-appointment its day is the promised one and its explanation empty
/// @param ownDue the end of the step's own limit, if it has one
/// @param running what `due` is the end of; null when nothing runs
/// @param reappointed the re-appointment there was, if any
public record Progress(
    ProcedureVersion version,
    Step step,
    ClockState clock,
    @Nullable LocalDate receivedOn,
    @Nullable DueDate due,
    @Nullable DueDate ownDue,
    @Nullable Running running,
    @Nullable CaseMove reappointed) {

  /// A limit that runs.
  ///
  /// @param from the event it is counted from
  /// @param limit the time
  /// @param article where the law says so
  /// @param local the decision of the province that made it shorter, if there is one
  /// @param pauses when it did not run
  public record Running(
      Instant from, Limit limit, String article, @Nullable LocalLimit local, List<Pause> pauses) {

    public Running {
      pauses = List.copyOf(pauses);
    }
  }

  /// Replays the moves, which are in order and begin with OPENED.
  public static Progress of(
      Procedure procedure,
      List<CaseMove> moves,
      WorkingCalendar calendar,
      List<LocalLimit> limits) {
    var version = procedure.version(moves.getLast().version());
    var step = version.step(moves.getLast().toStep());
    var run = new Run();
    for (var move : moves) {
      run.take(procedure, move);
    }
    var clock = step.isEnd() ? ClockState.ENDED : run.state;
    var ownDue = due(calendar, run.enteredAt, step.limit(), List.of());
    var running = run.state == ClockState.RUNNING ? run.running(procedure, version, limits) : null;
    var main = running == null ? null : run.due(calendar, running.limit());
    return new Progress(
        version,
        step,
        clock,
        run.startedFirst == null ? null : OfficeClock.date(run.startedFirst),
        main != null ? main : ownDue,
        ownDue,
        running != null ? running : ownRunning(run.enteredAt, step),
        run.reappointed);
  }

  /// Whether an ended case kept its time, judged where its clock ran last: what stopped it, as the
  /// signature does long before the result is fetched, was in time or was not.
  static Kept kept(
      Procedure procedure,
      List<CaseMove> moves,
      WorkingCalendar calendar,
      List<LocalLimit> limits) {
    if (!of(procedure, moves, calendar, limits).step().isEnd()) {
      return Kept.OPEN;
    }
    for (int made = moves.size() - 1; made > 0; made--) {
      var progress = of(procedure, moves.subList(0, made), calendar, limits);
      var due = progress.due();
      if (progress.clock() == ClockState.RUNNING && due != null) {
        return moves.get(made).at().isBefore(due.at()) ? Kept.IN_TIME : Kept.LATE;
      }
    }
    return Kept.UNTIMED;
  }

  private static @Nullable Running ownRunning(@Nullable Instant entered, Step step) {
    var limit = step.limit();
    var article = step.article();
    return entered == null || limit == null
        ? null
        : new Running(entered, limit, article == null ? "" : article, null, List.of());
  }

  private static @Nullable DueDate due(
      WorkingCalendar calendar,
      @Nullable Instant start,
      @Nullable Limit limit,
      List<Pause> pauses) {
    return start == null || limit == null ? null : calendar.due(start, limit, pauses);
  }

  /// The clock while the moves go by.
  private static final class Run {

    private ClockState state = ClockState.NOT_STARTED;
    private @Nullable Instant startedFirst;
    private @Nullable Instant started;
    private @Nullable Instant stopped;
    private @Nullable Instant enteredAt;
    private @Nullable LocalDate promised;
    private @Nullable CaseMove reappointed;
    private final List<Pause> pauses = new ArrayList<>();

    void take(Procedure procedure, CaseMove move) {
      if (!move.toStep().equals(move.fromStep())) {
        enteredAt = move.at();
      }
      if (move.promisedOn() != null) {
        promised = move.promisedOn();
        reappointed = move;
      }
      procedure
          .version(move.version())
          .findMove(move.move())
          .ifPresent(known -> apply(known.clock(), move.at()));
    }

    private void apply(ClockEffect effect, Instant at) {
      switch (effect) {
        case NONE -> {}
        case STARTS, RESTARTS -> {
          if (startedFirst == null) {
            startedFirst = at;
          }
          started = at;
          stopped = null;
          promised = null;
          pauses.clear();
          state = ClockState.RUNNING;
        }
        case STOPS -> {
          if (state == ClockState.RUNNING) {
            stopped = at;
            state = ClockState.STOPPED;
          }
        }
        case RESUMES -> {
          if (stopped != null) {
            pauses.add(new Pause(stopped, at));
            stopped = null;
            state = ClockState.RUNNING;
          }
        }
      }
    }

    /// The limit of the law, or the shorter one of the province that was in force when the dossier
    /// was first full and valid.
    @Nullable Running running(
        Procedure procedure, ProcedureVersion version, List<LocalLimit> limits) {
      if (started == null || startedFirst == null) {
        return null;
      }
      var received = OfficeClock.date(startedFirst);
      var local =
          limits.stream()
              .filter(limit -> limit.covers(procedure.code(), version.code(), received))
              .findFirst()
              .orElse(null);
      return new Running(
          started,
          local == null ? version.limit() : local.limit(),
          version.limitArticle(),
          local,
          pauses);
    }

    @Nullable DueDate due(WorkingCalendar calendar, Limit limit) {
      if (promised != null) {
        var midnight = promised.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return new DueDate(promised, midnight, List.of());
      }
      return Progress.due(calendar, started, limit, pauses);
    }
  }
}
