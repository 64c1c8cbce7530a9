package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a unit, which stays the same, has another name from a day on.
///
/// @param oldName what it was called until the day before
/// @param on the first day of the name that came after
/// @param number of the decision
public record Renaming(
    UUID id,
    UUID unit,
    String oldName,
    String oldShortName,
    LocalDate on,
    String number,
    LocalDate decidedOn,
    String issuer) {

  /// What is typed of it.
  ///
  /// @param name the new one, as is the short one
  /// @param mark what the unit's record showed when the form was opened
  public record Typed(
      UUID id,
      UUID unit,
      String name,
      String shortName,
      @Nullable LocalDate on,
      String number,
      @Nullable LocalDate decidedOn,
      String issuer,
      String mark) {}
}
