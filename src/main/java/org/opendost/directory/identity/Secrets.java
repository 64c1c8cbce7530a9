package org.opendost.directory.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/// Random secrets, and how they are kept: as SHA-256, which is enough for what nobody can guess.
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static byte[] bytes(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
  }

  /// Ten characters in two groups, easy to copy by hand.
  static String recoveryCode() {
    var text = Totp.base32(bytes(10)).toLowerCase(Locale.ROOT);
    return text.substring(0, 5) + "-" + text.substring(5, 10);
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
