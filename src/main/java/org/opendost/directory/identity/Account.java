package org.opendost.directory.identity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;

/// An account.
///
/// @param username small letters, digits, dots and dashes
/// @param name the name shown in histories
/// @param roles at least one, of officers or of an applicant
/// @param person whose it is, so that the unit of the day is known; none for a shared counter
/// @param organisation whom an applicant acts for; none for officers
/// @param locked whether an administrator has closed it
/// @param twoSteps whether a code of the telephone is asked for
public record Account(
    UUID id,
    String username,
    String name,
    Set<Role> roles,
    @Nullable UUID person,
    @Nullable UUID organisation,
    boolean locked,
    boolean twoSteps) {

  public Account {
    roles = Set.copyOf(roles);
  }

  /// An account of an officer.
  public static Account officer(
      UUID id, String username, String name, Set<Role> roles, @Nullable UUID person) {
    return new Account(id, username, name, roles, person, null, false, false);
  }

  /// An account of an organisation that files dossiers.
  public static Account applicant(
      UUID id, String username, String name, UUID organisation, @Nullable UUID person) {
    return new Account(
        id, username, name, Set.of(Role.APPLICANT), person, organisation, false, false);
  }

  /// What stands in it, in few letters: a form carries them, so that the second of two
  /// administrators is told that the first has changed something.
  public String mark() {
    var roleNames = roles.stream().map(Role::name).sorted().toList();
    return Integer.toHexString(Objects.hash(username, name, roleNames, locked, twoSteps));
  }
}
