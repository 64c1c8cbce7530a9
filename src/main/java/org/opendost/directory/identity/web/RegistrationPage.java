package org.opendost.directory.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Registration;
import org.opendost.directory.parties.Organisation;
import org.opendost.platform.page.Form;

/// One registration, as the one-stop desk decides on it.
///
/// @param known the organisation of that tax code that is in the register already, if any
/// @param alike other registrations of the same tax code
public record RegistrationPage(
    Registration registration, @Nullable Organisation known, List<Registration> alike, Form form) {

  public RegistrationPage {
    alike = List.copyOf(alike);
  }
}
