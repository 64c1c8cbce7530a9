package org.opendost.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.numbering.Numbers;
import org.opendost.procedure.calendar.DueDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The numbers of the slips and what they say of a case. The capability has checked who may print.
@Component
public class Slips {

  private final JdbcClient jdbc;
  private final CaseRows rows;
  private final Procedures procedures;
  private final CaseClocks clocks;
  private final Numbers numbers;
  private final Audit audit;
  private final Clock clock;

  Slips(
      JdbcClient jdbc,
      CaseRows rows,
      Procedures procedures,
      CaseClocks clocks,
      Numbers numbers,
      Audit audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.procedures = procedures;
    this.clocks = clocks;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /// A slip as it can be printed.
  ///
  /// @param number of the yearly series, kept when it is printed again
  /// @param move the move it tells of
  /// @param before what was due before that move; null when nothing was
  /// @param then the case's progress right after that move
  /// @param moves all that happened to the case
  /// @param kept whether the case kept its time
  public record Slip(
      SlipForm form,
      int number,
      CaseFile file,
      Procedure procedure,
      CaseMove move,
      @Nullable DueDate before,
      Progress then,
      List<CaseMove> moves,
      Kept kept) {

    public Slip {
      moves = List.copyOf(moves);
    }
  }

  /// The latest slip of that form; its number is taken when it is first asked for.
  ///
  /// @throws NotFound when nothing happened that it could tell of
  @Transactional
  public Slip of(Actor actor, UUID caseId, SlipForm form) {
    var file = rows.byId(caseId).orElseThrow(() -> new NotFound("case", caseId));
    var procedure = procedures.get(file.procedure());
    var moves = rows.moves(caseId);
    var told =
        moves.stream()
            .filter(move -> form.tellsOf(procedure, move))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new NotFound(form.slug(), caseId));
    return new Slip(
        form,
        number(actor, file, form, told),
        file,
        procedure,
        told,
        told.seq() == 1 ? null : progress(procedure, moves, told.seq() - 1).due(),
        progress(procedure, moves, told.seq()),
        moves,
        clocks.kept(procedure, moves));
  }

  private Progress progress(Procedure procedure, List<CaseMove> moves, int first) {
    return clocks.progress(procedure, moves.subList(0, first));
  }

  private int number(Actor actor, CaseFile file, SlipForm form, CaseMove move) {
    rows.queueFor(move.id());
    return taken(form, move.id()).orElseGet(() -> take(actor, file, form, move));
  }

  private Optional<Integer> taken(SlipForm form, UUID move) {
    return jdbc.sql("select number from casework.slip where move_id = :move and form = :form")
        .param("move", move)
        .param("form", form.name())
        .query(Integer.class)
        .optional();
  }

  private int take(Actor actor, CaseFile file, SlipForm form, CaseMove move) {
    int year = OfficeClock.date(move.at()).getYear();
    int number = numbers.next("casework.slip." + form.symbol(), String.valueOf(year));
    jdbc.sql(
            """
            insert into casework.slip (move_id, form, year, number, printed_at, printed_by)
            values (:move, :form, :year, :number, :at, :by)
            """)
        .param("move", move.id())
        .param("form", form.name())
        .param("year", year)
        .param("number", number)
        .param("at", CaseRows.utc(clock.instant()))
        .param("by", actor.name())
        .update();
    audit.record(
        actor, "case.slip-numbered", "case", file.id(), file.number(), null, form + " " + number);
    return number;
  }
}
