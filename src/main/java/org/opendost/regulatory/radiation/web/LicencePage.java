package org.opendost.regulatory.radiation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.RenewalWindow;

/// A licence as officers see it.
///
/// @param successor the licence in its place, if any
/// @param window until when a renewal may be filed
/// @param form of the revocation
public record LicencePage(
    Licence licence,
    Licence.Standing standing,
    Facility facility,
    List<Equipment> devices,
    @Nullable Licence successor,
    RenewalWindow window,
    LocalDate today,
    Form form) {

  public LicencePage {
    devices = List.copyOf(devices);
  }
}
