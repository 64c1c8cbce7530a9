package org.opendost.directory.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.Fault;

/// Name and password.
///
/// @param to where the person was going
/// @param kept a form that was sent after its session had ended
/// @param fault why the last attempt failed
/// @param demonstration the accounts anyone may try; none outside the demonstration
public record SignInPage(
    String to,
    String username,
    KeptWords kept,
    @Nullable Fault fault,
    List<Account> demonstration,
    String demonstrationPassword) {

  /// The demonstration's accounts by their first role, as a department is drawn: from the director
  /// down to those who file dossiers.
  public Map<Role, List<Account>> groups() {
    var groups = new LinkedHashMap<Role, List<Account>>();
    for (var role : Role.values()) {
      var holders = demonstration.stream().filter(account -> first(account) == role).toList();
      if (!holders.isEmpty()) {
        groups.put(role, holders);
      }
    }
    return groups;
  }

  /// The known password where one of the demonstration's accounts was chosen, else nothing.
  public String password() {
    return demonstration.stream().anyMatch(account -> account.username().equals(username))
        ? demonstrationPassword
        : "";
  }

  /// Where a click fills in the account's name.
  public String choose(Account account) {
    var way = to.isEmpty() ? "" : "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    return "/sign-in?name=" + account.username() + way;
  }

  private static Role first(Account account) {
    return account.roles().stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
