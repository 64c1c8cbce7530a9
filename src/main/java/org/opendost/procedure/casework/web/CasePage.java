package org.opendost.procedure.casework.web;

/// A case on a page of its own.
///
/// @param base below which the forms of its moves are posted
public record CasePage(CaseView view, String base) {

  /// Below which its slips are printed.
  public String slipBase() {
    return "/office/cases/" + view.file().id() + "/slips";
  }
}
