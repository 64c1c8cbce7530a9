package org.opendost.directory.identity.web;

import java.util.List;
import org.opendost.platform.access.Role;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;

/// A new account.
///
/// @param people who holds a post in the department today
public record AccountFormPage(Form form, List<Choice> people) {

  public AccountFormPage {
    people = List.copyOf(people);
  }

  /// The roles an officer may be given.
  public List<Role> roles() {
    return OfficeAccounts.OFFICERS;
  }
}
