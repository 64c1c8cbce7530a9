package org.opendost.platform.access;

import java.util.EnumSet;
import java.util.Set;

/// A named right, with the sentence that explains it and the roles that hold it.
///
/// @param code `module.verb`, e.g. `radiation.receive`
/// @param sentence one English sentence for the generated matrix; the screens have their own words
/// @param roles who holds it; the system always does
public record Permission(String code, String sentence, Set<Role> roles) {

  public Permission {
    if (!code.matches("[a-z0-9]+(\\.[a-z0-9-]+)+")) {
      throw new IllegalArgumentException("not a permission's code: " + code);
    }
    roles = Set.copyOf(roles);
  }

  /// A right of the roles named.
  public static Permission of(String code, String sentence, Role first, Role... more) {
    return new Permission(code, sentence, EnumSet.of(first, more));
  }

  /// A right of everyone, signed in or not.
  public static Permission everyone(String code, String sentence) {
    return new Permission(code, sentence, EnumSet.allOf(Role.class));
  }

  /// A right of everyone who works in the department.
  public static Permission officers(String code, String sentence) {
    var officers = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if (role.isOfficer()) {
        officers.add(role);
      }
    }
    return new Permission(code, sentence, officers);
  }

  /// Whether one of the actor's roles holds this right.
  public boolean isHeldBy(Actor actor) {
    return actor.is(Role.SYSTEM) || actor.roles().stream().anyMatch(roles::contains);
  }
}
