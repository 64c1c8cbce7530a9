package org.opendost.office.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.signing.FoundSignature;
import org.opendost.platform.signing.FoundSignature.State;

/// A signature inside a file that came in or went out.
///
/// @param signer the name in the certificate; empty where none could be read
/// @param issuer who issued the certificate: told, not judged, since no list of roots is kept
/// @param at the time it states, if it states one
/// @param certified whether the certificate was valid at that time
public record FileSignature(
    UUID file, String signer, String issuer, @Nullable Instant at, State state, boolean certified) {

  static FileSignature of(UUID file, FoundSignature found) {
    return new FileSignature(
        file, found.signer(), found.issuer(), found.at(), found.state(), found.certified());
  }
}
