package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is filed.
///
/// @param id the new dossier's; the same id twice files one dossier
/// @param equipment the devices it is about; for a certificate or an incident plan none
/// @param worker the person of a safety officer's certificate
/// @param previousLicence the licence to be renewed, amended or issued again
public record Filing(
    UUID id,
    Procedure procedure,
    UUID facility,
    List<UUID> equipment,
    @Nullable UUID worker,
    @Nullable UUID previousLicence,
    Dossier.Channel channel,
    String note) {

  /// Copies the list.
  public Filing {
    equipment = List.copyOf(equipment);
  }
}
