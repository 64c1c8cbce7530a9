package org.opendost.directory.identity;

import java.time.Instant;
import java.util.UUID;

/// What comes of an attempt to sign in.
public sealed interface SignInOutcome {

  /// Signed in.
  record Welcome(UUID account) implements SignInOutcome {}

  /// The password is right; now the telephone's code.
  record NeedsCode(UUID account) implements SignInOutcome {}

  /// Name and password, or the code, do not fit.
  record Wrong() implements SignInOutcome {}

  /// Too many failures; good again from that moment on.
  record ShutOut(Instant until) implements SignInOutcome {}

  /// An administrator has closed the account.
  record Closed() implements SignInOutcome {}
}
