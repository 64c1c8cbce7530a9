package org.opendost.regulatory.radiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a paper says that the registers said on the day it was signed. The registers go on; the
/// paper does not.
///
/// @param safetyOfficer the person in charge of safety; null while none was registered
/// @param worker the person of a certificate
record Printed(
    Facility holder,
    @Nullable String safetyOfficer,
    List<Equipment> equipment,
    @Nullable Worker worker) {

  Printed {
    equipment = List.copyOf(equipment);
  }
}
