package org.opendost.directory.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opendost.platform.input.Faults;

/// What a password must be: long rather than odd, and not what is guessed first.
final class PasswordRules {

  private static final int LEAST = 10;
  private static final int MOST = 200;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^\\p{N}+|\\p{N}+$");
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  static void check(String username, String password, String again) {
    var faults = new Faults();
    check(username, password, again, faults);
    faults.orThrow();
  }

  static void check(String username, String password, String again, Faults faults) {
    if (password.length() < LEAST) {
      faults.add("password", "identity.password-short", LEAST);
    } else if (password.length() > MOST) {
      faults.add("password", "input.too-long", MOST, password.length());
    } else if (isEasy(username, password)) {
      faults.add("password", "identity.password-easy");
    } else if (!password.equals(again)) {
      faults.add("again", "identity.password-differs");
    }
  }

  /// A common word stays one with capitals, accents, signs between or a year behind.
  private static boolean isEasy(String username, String password) {
    var plain = plain(password);
    var name = plain(username);
    return (!name.isEmpty() && plain.contains(name))
        || COMMON.contains(plain)
        || COMMON.contains(ENDS.matcher(plain).replaceAll(""))
        || password.toLowerCase(Locale.ROOT).chars().distinct().count() < 4;
  }

  /// Small letters without accents, and digits; nothing else.
  private static String plain(String text) {
    var letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SIGNS.matcher(letters.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll("");
  }

  private static Set<String> common() {
    try (var list =
        Objects.requireNonNull(
            PasswordRules.class.getResourceAsStream("common-passwords.txt"),
            "common-passwords.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(PasswordRules::plain)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
