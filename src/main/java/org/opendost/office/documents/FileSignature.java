package org.opendost.office.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A signature inside a file of an incoming document.
///
/// @param signer the name in the certificate; empty where none could be read
/// @param issuer who issued the certificate: told, not judged, since no list of roots is kept
/// @param at the time it states, if it states one
/// @param certified whether the certificate was valid at that time
public record FileSignature(
    UUID file, String signer, String issuer, @Nullable Instant at, State state, boolean certified) {

  /// Whether the file is what was signed.
  public enum State {
    /// It is, to its last byte.
    INTACT,
    /// What was signed is whole; something was written after it.
    ADDED_TO,
    /// What stands there is not what was signed.
    BROKEN
  }
}
