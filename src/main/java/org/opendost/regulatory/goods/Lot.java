package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.UUID;

/// A lot with what was found of it.
///
/// @param seller as the establishment was called on the day
/// @param verdict computed; it stays what the check found when the lot is put right
/// @param withdrawn why it was taken back; empty while it stands
public record Lot(
    NewLot facts,
    UUID mission,
    String seller,
    LocalDate checkedOn,
    State label,
    State quality,
    State verdict,
    Circulation circulation,
    String withdrawn) {

  /// Its id.
  public UUID id() {
    return facts.id();
  }

  /// Whether it was taken back.
  public boolean isWithdrawn() {
    return !withdrawn.isEmpty();
  }

  /// Whether it failed in this way.
  public boolean failed(Path path) {
    return (path == Path.LABEL ? label : quality) == State.FAILED;
  }
}
