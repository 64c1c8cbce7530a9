package org.opendost.directory.parties.web;

import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Premises;
import org.opendost.platform.page.Form;

/// Premises are entered or corrected.
///
/// @param premises those corrected, none for new ones
public record PremisesFormPage(Organisation organisation, @Nullable Premises premises, Form form) {

  /// Where the form goes.
  public String action() {
    var all = organisationAddress() + "/premises";
    return premises == null ? all : all + "/" + premises.id();
  }

  /// The page of whose they are.
  public String organisationAddress() {
    return "/office/directory/organisations/" + organisation.id();
  }
}
