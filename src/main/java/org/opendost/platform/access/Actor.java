package org.opendost.platform.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does something: the first argument of every facade method.
///
/// @param id the account's id; a fixed one for the public and for the system
/// @param name the name shown in histories and in the audit log
/// @param roles at least one
/// @param organisation the organisation an applicant acts for, none for officers and the public
/// @param unit the unit of the department an officer works in, if any
public record Actor(
    UUID id, String name, Set<Role> roles, @Nullable UUID organisation, @Nullable UUID unit) {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final UUID ITSELF = new UUID(0, 1);

  /// Anyone, not signed in.
  public static final Actor PUBLIC =
      new Actor(NOBODY, "Công chúng", Set.of(Role.PUBLIC), null, null);

  public Actor {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an actor holds at least one role");
    }
    roles = Set.copyOf(roles);
  }

  /// The system itself, doing the named job.
  public static Actor system(String job) {
    return new Actor(ITSELF, job, Set.of(Role.SYSTEM), null, null);
  }

  /// Whether the actor holds the role.
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /// Whether the actor works in the department.
  public boolean isOfficer() {
    return roles.stream().anyMatch(Role::isOfficer);
  }

  /// Whether nobody is signed in.
  public boolean isPublic() {
    return is(Role.PUBLIC);
  }

  /// Whether the actor may act for the organisation: its own account, an officer, or the system.
  public boolean actsFor(UUID someOrganisation) {
    return isOfficer() || is(Role.SYSTEM) || someOrganisation.equals(organisation);
  }
}
