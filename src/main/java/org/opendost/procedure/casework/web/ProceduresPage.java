package org.opendost.procedure.casework.web;

import java.util.List;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;

/// The procedures of the department.
public record ProceduresPage(List<Line> lines) {

  public ProceduresPage {
    lines = List.copyOf(lines);
  }

  /// A procedure with the version in force today.
  public record Line(Procedure procedure, ProcedureVersion version) {}
}
