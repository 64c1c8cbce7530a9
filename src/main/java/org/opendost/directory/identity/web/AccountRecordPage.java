package org.opendost.directory.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.AccountRecord;
import org.opendost.directory.identity.Sessions.Place;
import org.opendost.platform.access.Role;
import org.opendost.platform.page.Form;

/// One account, as an administrator keeps it.
///
/// @param organisation whom an applicant acts for, by name
/// @param link the one-time link just made, shown this once
public record AccountRecordPage(
    AccountRecord record, @Nullable String organisation, @Nullable String link, Form form) {

  /// The roles it may be given: an applicant's stays what it is.
  public List<Role> roles() {
    return record.account().organisation() == null ? OfficeAccounts.OFFICERS : List.of();
  }

  /// Whether a role is ticked.
  public boolean ticked(Role role) {
    return form.value("mark").isEmpty()
        ? record.account().roles().contains(role)
        : form.ticked("role-" + role.name());
  }

  /// The browser's name without the rest of what it says of itself.
  public String browser(Place place) {
    return Browsers.name(place.browser());
  }
}
