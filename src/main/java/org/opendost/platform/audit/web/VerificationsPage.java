package org.opendost.platform.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.audit.Verification;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;

/// The verifications there were.
///
/// @param form what is typed for an extract, with what is wrong, and the id of the next
///   verification
/// @param next the key after which the next page begins, none on the last
public record VerificationsPage(
    Listing listing, Form form, List<Verification> lines, @Nullable String next) {

  public VerificationsPage {
    lines = List.copyOf(lines);
  }

  /// The colour of how a verification stands.
  public static String tone(Verification verification) {
    return switch (verification.state()) {
      case RUNNING -> "soon";
      case WHOLE -> "good";
      case BROKEN, FAILED -> "late";
    };
  }
}
