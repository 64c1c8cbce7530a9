package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.LocalLimit;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;

/// A procedure that prints itself.
///
/// @param version the one shown
/// @param current the one in force today
/// @param local the shorter limit of the province today, if there is one
/// @param fee a sentence on the fee; empty where there is none
public record ProcedurePage(
    Procedure procedure,
    ProcedureVersion version,
    ProcedureVersion current,
    FlowChart chart,
    @Nullable LocalLimit local,
    String fee) {

  /// A move with its number in the chart.
  public record Numbered(int number, Move move) {}

  /// The moves that lead on from a step.
  public List<Numbered> from(Step step) {
    var moves = version.moves();
    return IntStream.range(0, moves.size())
        .filter(i -> moves.get(i).from().contains(step.code()))
        .mapToObj(i -> new Numbered(i + 1, moves.get(i)))
        .toList();
  }

  /// Whether what is shown is in force today.
  public boolean isCurrent() {
    return version.equals(current);
  }
}
