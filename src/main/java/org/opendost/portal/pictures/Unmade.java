package org.opendost.portal.pictures;

import java.util.Locale;

/// Why there are no smaller versions; the key of the words that say it.
final class Unmade extends Exception {

  private final Reason reason;

  Unmade(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Unmade(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /// The reasons; kept in the table by these names.
  enum Reason {
    /// Smaller versions would take as many bytes.
    LIGHT(true),
    /// It moves; a smaller version would not.
    MOVES(true),
    /// So many dots that it is not even opened.
    TOO_MANY_DOTS(false),
    /// Cannot be read as what it says it is.
    BROKEN(false),
    /// Its content is not where it was kept.
    MISSING(false),
    /// Tried several times in vain.
    GIVEN_UP(false);

    private final boolean asSent;

    Reason(boolean asSent) {
      this.asSent = asSent;
    }

    /// Whether nothing is wrong with the picture.
    boolean asSent() {
      return asSent;
    }

    /// As the table and the keys of words name it.
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
