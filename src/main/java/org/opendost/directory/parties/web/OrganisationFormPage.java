package org.opendost.directory.parties.web;

import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.platform.page.Form;

/// An organisation is entered or corrected.
///
/// @param organisation the one corrected, none for a new one
public record OrganisationFormPage(@Nullable Organisation organisation, Form form) {

  /// Where the form goes.
  public String action() {
    return organisation == null
        ? "/office/directory/organisations"
        : "/office/directory/organisations/" + organisation.id();
  }
}
