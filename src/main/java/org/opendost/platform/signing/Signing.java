package org.opendost.platform.signing;

import org.opendost.platform.input.InvalidInput;

/// What signing a file came to.
public sealed interface Signing {

  /// The signed file was written.
  record Signed() implements Signing {}

  /// No PDF, or a damaged one.
  record NotAPdf() implements Signing {}

  /// Locked with a password, or a signature in it forbids every addition.
  record Locked() implements Signing {}

  /// The place is on a page the file does not have.
  record NoSuchPage(int page, int pages) implements Signing {}

  /// Nothing when signed; otherwise the reason in plain words beside a field.
  ///
  /// @throws InvalidInput when the file was not signed
  default void orRefuse(String field) {
    switch (this) {
      case Signed() -> {}
      case NotAPdf() -> throw new InvalidInput(field, "signing.not-a-pdf");
      case Locked() -> throw new InvalidInput(field, "signing.locked");
      case NoSuchPage(var page, var pages) ->
          throw new InvalidInput(field, "signing.no-such-page", page, pages);
    }
  }
}
