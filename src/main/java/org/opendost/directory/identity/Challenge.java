package org.opendost.directory.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// The random bytes a device is asked to sign, as a session keeps them until it has answered.
///
/// @param kept the bytes, and until when an answer counts
public record Challenge(String kept) {

  private static final int LENGTH = 32;
  private static final Duration LASTS = Duration.ofMinutes(5);

  /// A new one.
  public static Challenge begin() {
    return new Challenge(
        Instant.now().plus(LASTS).toEpochMilli()
            + "."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.bytes(LENGTH)));
  }

  /// The one a session kept; none if it kept none or for too long.
  public static Optional<Challenge> of(Object attribute) {
    return attribute instanceof String kept
            && Instant.now().toEpochMilli() < Long.parseLong(kept.substring(0, kept.indexOf('.')))
        ? Optional.of(new Challenge(kept))
        : Optional.empty();
  }

  byte[] bytes() {
    return Base64.getUrlDecoder().decode(kept.substring(kept.indexOf('.') + 1));
  }
}
