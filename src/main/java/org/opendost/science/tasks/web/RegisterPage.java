package org.opendost.science.tasks.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Listing;
import org.opendost.science.tasks.Register;

/// The register as a list.
public record RegisterPage(Listing listing, Register.Page found, LocalDate today) {

  /// After which task the list goes on.
  public @Nullable String next() {
    return found.next() == null ? null : found.next().toString();
  }
}
