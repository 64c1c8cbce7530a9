package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;

/// What a licence says, before it has a number and a code.
///
/// @param id the new licence's; the same id twice issues one licence
/// @param place the address as printed
/// @param equipment the devices it covers, at least one
public record LicencePaper(
    UUID id,
    UUID facility,
    String work,
    String place,
    LicenceTerm term,
    String signer,
    String signerPost,
    List<UUID> equipment) {

  /// Copies the list.
  public LicencePaper {
    equipment = List.copyOf(equipment);
  }
}
