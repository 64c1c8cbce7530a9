package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.UUID;

/// Who signed the list.
///
/// @param unit whose head signed; for the director the unit that takes over
/// @param by who entered it
public record MergerSignature(Side side, UUID unit, String name, LocalDate on, String by) {

  /// For whom somebody signs.
  public enum Side {
    /// The head of a unit that ends.
    GIVER,
    /// The head of the unit that takes over.
    TAKER,
    /// The director.
    DIRECTOR
  }
}
