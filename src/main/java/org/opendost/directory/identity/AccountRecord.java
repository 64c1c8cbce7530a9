package org.opendost.directory.identity;

import java.time.Instant;
import java.util.List;
import org.opendost.directory.identity.Sessions.Place;
import org.opendost.platform.audit.AuditEntry;

/// All an administrator sees of an account.
///
/// @param hasPassword whether its person has set one
/// @param passkeys the passkeys it signs in with
/// @param closedBecause why it was closed; empty while it is open
/// @param places where it is signed in
/// @param attempts the last ones, newest first
/// @param history what was done to it, oldest first
public record AccountRecord(
    Account account,
    boolean hasPassword,
    List<Passkey> passkeys,
    String closedBecause,
    List<Place> places,
    List<Attempt> attempts,
    List<AuditEntry> history) {

  public AccountRecord {
    passkeys = List.copyOf(passkeys);
    places = List.copyOf(places);
    attempts = List.copyOf(attempts);
    history = List.copyOf(history);
  }

  /// One attempt at signing in.
  public record Attempt(Instant at, boolean succeeded, String address) {}
}
