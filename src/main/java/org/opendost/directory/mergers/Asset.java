package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a unit owns.
///
/// @param value what all of it is worth, in đồng
/// @param keeper the account of the officer who keeps it; none where the unit as a whole does
/// @param writtenOff none while the unit owns it
public record Asset(
    UUID id,
    UUID unit,
    String number,
    String name,
    Kind kind,
    int quantity,
    long value,
    Condition condition,
    String place,
    String note,
    @Nullable UUID keeper,
    String keeperName,
    @Nullable WrittenOff writtenOff,
    int version,
    String savedBy) {

  /// Whether it says already what was typed.
  boolean says(Asset typed) {
    return unit.equals(typed.unit())
        && number.equals(typed.number().strip())
        && name.equals(typed.name().strip())
        && kind == typed.kind()
        && quantity == typed.quantity()
        && value == typed.value()
        && condition == typed.condition()
        && place.equals(typed.place().strip())
        && note.equals(typed.note().strip())
        && Objects.equals(keeper, typed.keeper());
  }

  /// What it is.
  public enum Kind {
    /// Houses and works.
    BUILDING,
    /// Fences, yards, pipes.
    STRUCTURE,
    /// Motor cars.
    CAR,
    /// Other means of transport.
    VEHICLE,
    /// Machines and equipment.
    MACHINE,
    /// Perennial trees, animals.
    LIVING,
    /// Anything else.
    OTHER
  }

  /// In what condition it is.
  public enum Condition {
    /// In use.
    GOOD,
    /// Worn, still in use.
    WORN,
    /// Out of use.
    BROKEN
  }

  /// That it is no longer owned.
  public record WrittenOff(LocalDate on, String why) {}
}
