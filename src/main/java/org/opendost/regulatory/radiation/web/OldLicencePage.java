package org.opendost.regulatory.radiation.web;

import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facility;

/// The form for a licence issued on paper before the register was kept.
///
/// @param devices among which it covers some
public record OldLicencePage(Facility facility, List<Equipment> devices, Form form) {

  public OldLicencePage {
    devices = List.copyOf(devices);
  }
}
