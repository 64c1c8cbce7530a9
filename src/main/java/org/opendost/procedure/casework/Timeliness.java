package org.opendost.procedure.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.procedure.calendar.WorkingCalendar;
import org.opendost.procedure.casework.TimedCase.Stay;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long the department's cases stood at their steps, how often applicants were asked for more,
/// and which cases were late.
@Facade
public class Timeliness {

  /// The moves up to the end of the period of every case that was open at some time of it.
  private static final String MOVES =
      """
      select move.*, file.number, file.procedure, file.subject_title
        from casework.case_file file
        join casework.move on move.case_id = file.id
       where file.opened_at < :until and (file.ended_at is null or file.ended_at >= :from)
         and move.at < :until
       order by file.opened_at, file.id, move.seq
      """;

  /// How many moves are fetched from the database at once.
  private static final int AT_ONCE = 2000;

  private final JdbcClient jdbc;
  private final Procedures procedures;
  private final CaseClocks clocks;
  private final OfficialCalendar calendar;
  private final Clock clock;

  Timeliness(
      JdbcClient jdbc,
      Procedures procedures,
      CaseClocks clocks,
      OfficialCalendar calendar,
      Clock clock) {
    this.jdbc = jdbc;
    this.procedures = procedures;
    this.clocks = clocks;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// A case with what happened to it until the period's end.
  private record Course(
      UUID id, String number, String procedure, String subject, List<CaseMove> moves) {}

  /// The time within which something counts.
  private record Span(Instant from, Instant until) {

    boolean holds(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(until);
    }
  }

  /// Every procedure that had open cases in the period, with these cases. A case is late when it
  /// was done after its time, or is the department's turn and past it; each case is told of in
  /// every period in which it was open.
  ///
  /// @param to the last day; what is later than now did not happen yet
  @Requires(CaseworkPermissions.READ)
  public List<TimedProcedure> read(Actor actor, LocalDate from, LocalDate to) {
    var end = start(to.plusDays(1));
    var now = clock.instant();
    var span = new Span(start(from), end.isBefore(now) ? end : now);
    return timed(span).entrySet().stream()
        .map(entry -> new TimedProcedure(procedures.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  /// The cases by their procedures. The moves of a case are let go once it is timed, so that those
  /// of a busy year never stand in memory together.
  private Map<String, List<TimedCase>> timed(Span span) {
    return jdbc.sql(MOVES)
        .param("from", CaseRows.utc(span.from()))
        .param("until", CaseRows.utc(span.until()))
        .withFetchSize(AT_ONCE)
        .query(
            rows -> {
              var byProcedure = new TreeMap<String, List<TimedCase>>();
              Course course = null;
              for (int n = 0; rows.next(); n++) {
                var move = CaseRows.MOVE.mapRow(rows, n);
                if (course == null || move.seq() == 1) {
                  add(course, span, byProcedure);
                  course = begun(move.caseId(), rows);
                }
                course.moves().add(move);
              }
              add(course, span, byProcedure);
              return byProcedure;
            });
  }

  private static Course begun(UUID id, ResultSet row) throws SQLException {
    return new Course(
        id,
        row.getString("number"),
        row.getString("procedure"),
        row.getString("subject_title"),
        new ArrayList<>());
  }

  private void add(@Nullable Course course, Span span, Map<String, List<TimedCase>> byProcedure) {
    if (course != null) {
      byProcedure
          .computeIfAbsent(course.procedure(), code -> new ArrayList<>())
          .add(timed(course, span));
    }
  }

  private TimedCase timed(Course course, Span span) {
    var procedure = procedures.get(course.procedure());
    var days = calendar.now();
    var returns = 0;
    var stays = new ArrayList<Stay>();
    var entered = course.moves().getFirst().at();
    for (var move : course.moves()) {
      if (move.fromStep() == null || move.toStep().equals(move.fromStep())) {
        continue;
      }
      if (span.holds(move.at())) {
        if (asks(procedure, move)) {
          returns++;
        }
        stays.add(stay(procedure, move, entered, days));
      }
      entered = move.at();
    }
    var kept = clocks.kept(procedure, course.moves());
    return new TimedCase(
        course.id(),
        course.number(),
        course.subject(),
        kept != Kept.OPEN,
        kept == Kept.LATE || (kept == Kept.OPEN && isOverdue(procedure, course, span.until())),
        returns,
        stays);
  }

  /// Whether the department should have done its part by then; the applicant's own time is not its.
  private boolean isOverdue(Procedure procedure, Course course, Instant then) {
    var progress = clocks.progress(procedure, course.moves());
    var due = progress.due();
    return progress.step().turn() == Step.Turn.OFFICE && due != null && !due.at().isAfter(then);
  }

  /// Whether a move asks the applicant for a supplement: it says why, and the turn is theirs.
  private static boolean asks(Procedure procedure, CaseMove move) {
    var version = procedure.version(move.version());
    return version.step(move.toStep()).turn() == Step.Turn.APPLICANT
        && version.findMove(move.move()).filter(Move::needsReason).isPresent();
  }

  private static Stay stay(
      Procedure procedure, CaseMove move, Instant entered, WorkingCalendar days) {
    var step = procedure.version(move.version()).step(Objects.requireNonNull(move.fromStep()));
    return new Stay(
        step, days.workingDaysBetween(OfficeClock.date(entered), OfficeClock.date(move.at())));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(OfficeClock.ZONE).toInstant();
  }
}
