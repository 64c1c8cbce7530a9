package org.opendost.directory.identity;

import java.util.Locale;
import java.util.Set;
import org.opendost.platform.input.Faults;

/// What a password must be: long rather than odd.
final class PasswordRules {

  private static final int LEAST = 10;
  private static final int MOST = 200;
  private static final Set<String> COMMON =
      Set.of(
          "1234567890",
          "0123456789",
          "0987654321",
          "qwertyuiop",
          "password123",
          "matkhau123",
          Accounts.DEMONSTRATION_PASSWORD);

  private PasswordRules() {}

  static void check(String username, String password, String again) {
    var faults = new Faults();
    check(username, password, again, faults);
    faults.orThrow();
  }

  static void check(String username, String password, String again, Faults faults) {
    var small = password.toLowerCase(Locale.ROOT);
    if (password.length() < LEAST) {
      faults.add("password", "identity.password-short", LEAST);
    } else if (password.length() > MOST) {
      faults.add("password", "input.too-long", MOST, password.length());
    } else if (small.contains(username)
        || COMMON.contains(small)
        || small.chars().distinct().count() < 4) {
      faults.add("password", "identity.password-easy");
    } else if (!password.equals(again)) {
      faults.add("again", "identity.password-differs");
    }
  }
}
