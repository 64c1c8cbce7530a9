package org.opendost.directory.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that registered itself, and what the one-stop desk said to it.
///
/// @param account the account that came of it, good for signing in at once
/// @param username made by us of the tax code, so that nobody learns which names are taken
/// @param representative who says to act for the organisation
/// @param decidedAt when an officer decided, none while it waits
/// @param reason why it was refused; empty otherwise
public record Registration(
    UUID id,
    UUID account,
    String username,
    String taxCode,
    String name,
    String address,
    String phone,
    String email,
    String representative,
    Instant filedAt,
    State state,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    String reason) {

  /// How it stands.
  public enum State {
    /// Waits for an officer.
    PENDING,
    /// The person acts for the organisation.
    CONFIRMED,
    /// Not accepted, with a reason.
    REFUSED
  }

  /// What a person typed to register.
  public record Typed(
      UUID id,
      String taxCode,
      String name,
      String address,
      String phone,
      String email,
      String representative,
      String password,
      String again) {}
}
