package org.opendost.directory.parties.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.platform.page.Listing;

/// A page of the organisations.
///
/// @param after the key after which the next page begins, none on the last
public record OrganisationListPage(
    Listing listing, List<Organisation> lines, @Nullable String after) {

  public OrganisationListPage {
    lines = List.copyOf(lines);
  }
}
