package org.opendost.platform.signing;

/// A key that was opened and then did not sign: a fault of this program or of the Java it runs on.
final class KeyRefused extends IllegalStateException {

  KeyRefused(SigningKey key, Exception cause) {
    super("The key of " + key.holder() + " does not sign", cause);
  }
}
