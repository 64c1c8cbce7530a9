package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;

/// A procedure as the law of a time has it.
///
/// @param code short, e.g. `2010`
/// @param from the first day in force
/// @param until the last day in force; null when it still is
/// @param basis the documents of law
/// @param limit the time the department has from the full, valid dossier
/// @param limitArticle where the law says so
/// @param steps the first is where a case begins
/// @param moves the ways between them
/// @param transition the article by which dossiers pending under an older version move over to this
///   one; null where they stay
public record ProcedureVersion(
    String code,
    LocalDate from,
    @Nullable LocalDate until,
    String basis,
    Limit limit,
    String limitArticle,
    List<Step> steps,
    List<Move> moves,
    @Nullable String transition) {

  public ProcedureVersion {
    steps = List.copyOf(steps);
    moves = List.copyOf(moves);
  }

  /// A version, still without limit, steps and moves.
  public static ProcedureVersion of(
      String code, LocalDate from, @Nullable LocalDate until, String basis) {
    return new ProcedureVersion(
        code, from, until, basis, Limit.workingDays(1), "", List.of(), List.of(), null);
  }

  /// The same with its time limit.
  public ProcedureVersion limit(Limit time, String sayingSo) {
    return new ProcedureVersion(code, from, until, basis, time, sayingSo, steps, moves, transition);
  }

  /// The same with its steps, the first one first.
  public ProcedureVersion steps(Step... all) {
    return new ProcedureVersion(
        code, from, until, basis, limit, limitArticle, List.of(all), moves, transition);
  }

  /// The same with its moves.
  public ProcedureVersion moves(Move... all) {
    return new ProcedureVersion(
        code, from, until, basis, limit, limitArticle, steps, List.of(all), transition);
  }

  /// The same; dossiers pending under an older version move over to it.
  public ProcedureVersion takesPendingDossiers(String sayingSo) {
    return new ProcedureVersion(
        code, from, until, basis, limit, limitArticle, steps, moves, sayingSo);
  }

  /// Whether it is in force on the day.
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// Where a case begins.
  public Step firstStep() {
    return steps.getFirst();
  }

  /// The step of that code, if the version has it.
  public Optional<Step> findStep(String step) {
    return steps.stream().filter(known -> known.code().equals(step)).findFirst();
  }

  /// The step of that code.
  public Step step(String step) {
    return findStep(step)
        .orElseThrow(() -> new IllegalArgumentException("no step " + step + " in " + code));
  }

  /// The move of that code, if the version has it.
  public Optional<Move> findMove(String move) {
    return moves.stream().filter(known -> known.code().equals(move)).findFirst();
  }

  /// The moves possible at a step.
  public List<Move> movesFrom(String step) {
    return moves.stream().filter(move -> move.from().contains(step)).toList();
  }
}
