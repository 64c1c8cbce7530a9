package org.opendost.directory.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The code a telephone shows: RFC 6238 with SHA-1, six digits, thirty seconds, as every
/// authenticator application knows it.
final class Totp {

  /// Of a code.
  static final int DIGITS = 6;

  private static final long SECONDS = 30;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }

  static String code(byte[] secret, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0f;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The step whose code this is, the one before and the one after allowed for clocks that differ;
  /// -1 if there is none later than the last one taken.
  static long match(byte[] secret, String code, Instant moment, long lastStep) {
    long now = step(moment);
    for (long step = now - 1; step <= now + 1; step++) {
      if (step > lastStep && Secrets.same(code(secret, step, DIGITS), code)) {
        return step;
      }
    }
    return -1;
  }

  /// The address an authenticator application reads from a QR code.
  static String address(String issuer, String username, byte[] secret) {
    return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
        .formatted(issuer, username, base32(secret));
  }

  static String base32(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      buffer = (buffer << 8) | (b & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt((buffer >> bits) & 31));
      }
    }
    if (bits > 0) {
      text.append(BASE32.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }
}
