package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What anyone may know who holds the code of a licence.
///
/// @param on the day that was asked about
/// @param holder the facility's name as the register has it
/// @param successor the licence that stands in its place, if any
public record LicenceCheck(
    Licence licence,
    Licence.Standing standing,
    LocalDate on,
    String holder,
    List<Equipment> equipment,
    @Nullable Licence successor) {

  /// Copies the list.
  public LicenceCheck {
    equipment = List.copyOf(equipment);
  }
}
