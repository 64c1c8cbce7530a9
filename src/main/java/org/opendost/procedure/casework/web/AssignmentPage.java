package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Choice;

/// The form that gives a case to an officer.
///
/// @param back the page of the case
/// @param moveId the id the move will have
public record AssignmentPage(CaseView view, String back, UUID moveId, List<Choice> officers) {

  public AssignmentPage {
    officers = List.copyOf(officers);
  }
}
