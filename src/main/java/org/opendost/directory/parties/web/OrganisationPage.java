package org.opendost.directory.parties.web;

import java.util.List;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.OrganisationRecord;
import org.opendost.directory.parties.Premises;
import org.opendost.platform.page.Form;

/// One organisation with all the directory knows of it, and what the department did with it.
///
/// @param premises what it keeps, then what it kept
/// @param dealings the newest, or those behind a mark
public record OrganisationPage(
    OrganisationRecord record, List<Premises> premises, Dealing.Page dealings, Form form) {

  public OrganisationPage {
    premises = List.copyOf(premises);
  }

  /// Its own address.
  public String address() {
    return "/office/directory/organisations/" + record.organisation().id();
  }
}
