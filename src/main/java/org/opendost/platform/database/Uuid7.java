package org.opendost.platform.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Ids in the order of their making (RFC 9562, version 7), so that tables and indexes grow at their
/// end.
public final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  /// A new id of this millisecond.
  public static UUID next() {
    var random = new byte[10];
    RANDOM.nextBytes(random);
    long high = 0x7000 | ((random[0] & 0x0f) << 8) | (random[1] & 0xff);
    long low = 0b10;
    low = (low << 6) | (random[2] & 0x3f);
    for (int i = 3; i < 10; i++) {
      low = (low << 8) | (random[i] & 0xff);
    }
    return new UUID((Instant.now().toEpochMilli() << 16) | high, low);
  }
}
