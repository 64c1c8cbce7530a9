package org.opendost.directory.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.AccountLine;
import org.opendost.platform.page.Listing;

/// A page of the accounts.
///
/// @param after the key after which the next page begins, none on the last
public record AccountListPage(Listing listing, List<AccountLine> lines, @Nullable String after) {

  public AccountListPage {
    lines = List.copyOf(lines);
  }
}
