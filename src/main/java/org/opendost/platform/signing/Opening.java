package org.opendost.platform.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;

/// What opening a key file came to.
public sealed interface Opening {

  /// The key, for this request.
  record Opened(SigningKey key) implements Opening {}

  /// The file is locked with another password.
  record WrongPassword() implements Opening {}

  /// No PKCS#12 file, or a damaged one.
  record NotAKeyFile() implements Opening {}

  /// Certificates only.
  record NoKey() implements Opening {}

  /// More than one key: which one is meant cannot be guessed.
  record SeveralKeys(int count) implements Opening {}

  /// A key of a kind or for a use that signs no documents.
  record NotForSigning() implements Opening {}

  /// The certificate begins later.
  record NotYetValid(Instant from) implements Opening {}

  /// The certificate has ended.
  record Expired(Instant until) implements Opening {}

  /// The key, or the reason in plain words beside the field of a form it belongs to.
  ///
  /// @param file name of the field with the key file
  /// @param password name of the field with the password
  /// @throws InvalidInput for everything but a key
  default SigningKey orRefuse(String file, String password) {
    return switch (this) {
      case Opened(var key) -> key;
      case WrongPassword() -> throw new InvalidInput(password, "signing.key.wrong-password");
      case NotAKeyFile() -> throw new InvalidInput(file, "signing.key.not-a-key-file");
      case NoKey() -> throw new InvalidInput(file, "signing.key.none");
      case SeveralKeys(var count) -> throw new InvalidInput(file, "signing.key.several", count);
      case NotForSigning() -> throw new InvalidInput(file, "signing.key.not-for-signing");
      case NotYetValid(var from) ->
          throw new InvalidInput(file, "signing.key.not-yet-valid", day(from));
      case Expired(var until) -> throw new InvalidInput(file, "signing.key.expired", day(until));
    };
  }

  private static String day(Instant moment) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(moment.atZone(OfficeClock.ZONE));
  }
}
