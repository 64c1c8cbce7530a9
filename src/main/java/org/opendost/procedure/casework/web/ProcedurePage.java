package org.opendost.procedure.casework.web;

import java.util.List;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;

/// A procedure as one of its versions has it.
///
/// @param inForce whether the version shown is in force today
/// @param stops its steps in order, each with the ways that lead on
public record ProcedurePage(
    Procedure procedure, ProcedureVersion version, boolean inForce, List<Stop> stops) {

  public ProcedurePage {
    stops = List.copyOf(stops);
  }

  /// A step and the ways that lead on from it.
  public record Stop(Step step, List<Move> ways) {

    public Stop {
      ways = List.copyOf(ways);
    }
  }

  /// The title of a step of this version.
  public String stepTitle(String code, String language) {
    return version.step(code).title(language);
  }
}
