package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.SpecialDay;
import org.opendost.procedure.calendar.WorkingCalendar;

class ProgressTest {

  private static final UUID CASE = new UUID(0, 17);
  private static final Instant START = Instant.parse("2020-04-01T02:00:00Z");
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          List.of(
              new SpecialDay(LocalDate.of(2020, 4, 2), SpecialDay.Kind.OFF, "Giỗ Tổ"),
              new SpecialDay(LocalDate.of(2020, 4, 30), SpecialDay.Kind.OFF, "Chiến thắng"),
              new SpecialDay(LocalDate.of(2020, 5, 1), SpecialDay.Kind.OFF, "Lao động")));

  /// NĐ 61/2018/NĐ-CP, Art. 19.4: however often it was supplemented, the last full dossier counts.
  @Property
  void countsFromTheLastFullDossierOnly(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 40) Integer> gaps) {
    var moves = opened("FILED", "2010");
    var at = START;
    var full = START;
    var waiting = false;
    moves.add(next(moves, at, "RECEIVE", "APPRAISING", "2010"));
    for (int gap : gaps) {
      at = at.plusSeconds(86_400L * gap);
      moves.add(
          waiting
              ? next(moves, at, "SUPPLY", "APPRAISING", "2010")
              : next(moves, at, "ASK", "SUPPLEMENT", "2010"));
      full = waiting ? at : full;
      waiting = !waiting;
    }

    var progress = Progress.of(SampleProcedures.LICENCE, moves, CALENDAR, List.of());

    assertThat(progress.clock()).isEqualTo(waiting ? ClockState.STOPPED : ClockState.RUNNING);
    assertThat(progress.receivedOn()).isEqualTo(OfficeClock.date(START));
    assertThat(progress.due())
        .isEqualTo(waiting ? null : CALENDAR.due(full, Limit.calendarDays(30)));
  }

  /// A pause moves the end by exactly the working days it lasted, and not at all within a day.
  @Property
  void movesTheEndByTheWorkingDaysOfThePause(
      @ForAll @IntRange(min = 0, max = 4) int stop,
      @ForAll @IntRange(min = 0, max = 30) int pause) {
    var stopped = START.plusSeconds(86_400L * stop);
    var resumed = stopped.plusSeconds(86_400L * pause);
    var moves = opened("CHECKING", "2014");
    moves.add(next(moves, START, "ACCEPT", "CERTIFYING", "2014"));
    moves.add(next(moves, stopped, "PAUSE", "CERTIFYING", "2014"));
    moves.add(next(moves, resumed, "RESUME", "CERTIFYING", "2014"));

    var due = Progress.of(SampleProcedures.REGISTRATION, moves, CALENDAR, List.of()).due();

    var days =
        OfficeClock.date(stopped)
            .plusDays(1)
            .datesUntil(OfficeClock.date(resumed).plusDays(1))
            .filter(CALENDAR::isWorking)
            .count();
    assertThat(due.day()).isEqualTo(CALENDAR.due(START, Limit.workingDays(5 + (int) days)).day());
  }

  private static List<CaseMove> opened(String step, String version) {
    var moves = new ArrayList<CaseMove>();
    moves.add(
        new CaseMove(CASE, CASE, 1, START, CASE, "Hoa", "OPENED", version, null, step, null, ""));
    return moves;
  }

  private static CaseMove next(
      List<CaseMove> moves, Instant at, String move, String to, String version) {
    var from = moves.getLast().toStep();
    var seq = moves.size() + 1;
    return new CaseMove(
        new UUID(0, seq), CASE, seq, at, CASE, "Hoa", move, version, from, to, null, "");
  }
}
