package org.opendost.regulatory.radiation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Verification;
import org.opendost.regulatory.radiation.Worker;

/// A facility with all that is registered of it.
public record FacilityPage(
    Facility facility,
    List<Equipment> equipment,
    List<Verification> verifications,
    List<Worker> workers,
    List<Licence> licences,
    List<Dossier> dossiers,
    LocalDate today) {

  public FacilityPage {
    equipment = List.copyOf(equipment);
    verifications = List.copyOf(verifications);
    workers = List.copyOf(workers);
    licences = List.copyOf(licences);
    dossiers = List.copyOf(dossiers);
  }

  /// The verification of a device that lasts longest.
  public @Nullable Verification verification(UUID device) {
    return verifications.stream()
        .filter(each -> each.equipment().equals(device))
        .findFirst()
        .orElse(null);
  }

  /// How a licence stands today.
  public Licence.Standing standing(Licence licence) {
    return licence.on(today);
  }
}
