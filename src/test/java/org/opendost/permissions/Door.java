package org.opendost.permissions;

import org.opendost.platform.access.Role;

/// Which door of the house an address lies behind. Whoever moves a door in `SecuritySetup` moves it
/// here, or the test that knocks at every address fails.
enum Door {
  OFFICE("officers only", "/office"),
  MY("signed in", "/my"),
  ACCOUNT("signed in", "/account"),
  /// Anyone, with a password, a code or a one-time link instead of a permission.
  SIGN_IN("anyone, with a secret", "/sign-"),
  STREET("anyone", "");

  private final String words;
  private final String prefix;

  Door(String words, String prefix) {
    this.words = words;
    this.prefix = prefix;
  }

  String words() {
    return words;
  }

  static Door of(String path) {
    for (var door : values()) {
      if (door.stands(path)) {
        return door;
      }
    }
    return STREET;
  }

  private boolean stands(String path) {
    boolean whole = path.equals(prefix) || path.startsWith(prefix + "/");
    boolean begun = this == SIGN_IN && path.startsWith(prefix);
    return whole || begun;
  }

  boolean lets(Role role) {
    return switch (this) {
      case OFFICE -> role.isOfficer();
      case MY, ACCOUNT -> role != Role.PUBLIC;
      case SIGN_IN, STREET -> true;
    };
  }
}
