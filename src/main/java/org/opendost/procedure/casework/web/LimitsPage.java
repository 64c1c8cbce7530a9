package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.AgencyCode;
import org.opendost.procedure.casework.LocalLimit;
import org.opendost.procedure.casework.Recalculation;

/// What the province decided about time, and what that changed.
///
/// @param versions to choose from, each with the legal limit
/// @param newId the id of the limit to be entered
public record LimitsPage(
    List<Line> limits,
    List<AgencyCode> codes,
    List<Recalculation> recalculations,
    List<Choice> versions,
    UUID newId,
    Form form) {

  public LimitsPage {
    limits = List.copyOf(limits);
    codes = List.copyOf(codes);
    recalculations = List.copyOf(recalculations);
    versions = List.copyOf(versions);
  }

  /// A limit with the titles of what it shortens.
  public record Line(LocalLimit limit, String procedure, String legal) {}
}
