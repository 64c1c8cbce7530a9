package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What anyone may know who holds the code of a licence.
///
/// @param on the day that was asked about
/// @param holder the facility's name, as printed
/// @param phone of the facility, as printed
/// @param safetyOfficer the person in charge of safety, as printed; null while none is registered
/// @param former the licences in whose place this one stands, the one issued last first
/// @param successor the licence that stands in its place, if any
public record LicenceCheck(
    Licence licence,
    Licence.Standing standing,
    LocalDate on,
    String holder,
    String phone,
    @Nullable String safetyOfficer,
    List<Equipment> equipment,
    List<Licence> former,
    @Nullable Licence successor) {

  /// Copies the lists.
  public LicenceCheck {
    equipment = List.copyOf(equipment);
    former = List.copyOf(former);
  }
}
