package org.opendost.regulatory.radiation;

import java.security.SecureRandom;
import java.util.Locale;

/// Random codes printed on papers, so that a paper can be checked but not guessed: twelve
/// characters of Crockford's base 32 (no I, L, O, U), sixty bits.
final class CheckCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CheckCode() {}

  static String next() {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /// What a person typed, as it was printed: capitals, O read as 0, I and L as 1, no spaces.
  static String read(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
