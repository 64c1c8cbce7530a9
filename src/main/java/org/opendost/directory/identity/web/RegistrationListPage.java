package org.opendost.directory.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Registration;
import org.opendost.platform.page.Listing;

/// A page of the registrations.
///
/// @param after the key after which the next page begins, none on the last
public record RegistrationListPage(
    Listing listing, List<Registration> registrations, @Nullable String after) {

  public RegistrationListPage {
    registrations = List.copyOf(registrations);
  }

  /// The colour of a state.
  public static String tone(Registration.State state) {
    return switch (state) {
      case PENDING -> "soon";
      case CONFIRMED -> "good";
      case REFUSED -> "late";
    };
  }
}
