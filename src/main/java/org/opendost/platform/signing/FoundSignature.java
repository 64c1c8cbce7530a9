package org.opendost.platform.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A signature inside a file, and whether the file is what was signed.
///
/// @param signer the name in the certificate; empty where none could be read
/// @param issuer who issued the certificate: told, not judged, since no list of roots is kept
/// @param at the time it states, if it states one
/// @param certified whether the certificate was valid at that time
public record FoundSignature(
    String signer, String issuer, @Nullable Instant at, State state, boolean certified) {

  /// Whether the file is what was signed.
  public enum State {
    /// It is, to its last byte.
    INTACT,
    /// What was signed is whole; what was added after it is covered, to the last byte, by a later
    /// signature: the agency's seal after the person's.
    SIGNED_ON,
    /// What was signed is whole; something nobody signed was written after it.
    ADDED_TO,
    /// What stands there is not what was signed.
    BROKEN
  }

  FoundSignature in(State other) {
    return new FoundSignature(signer, issuer, at, other, certified);
  }
}
