package org.opendost.directory.parties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation the department deals with.
///
/// @param taxCode ten or thirteen digits; a dash or blanks in it are taken out when it is entered
/// @param district where it sits, as people say it; empty where it is not known, as are the rest
public record Organisation(
    UUID id,
    String name,
    String shortName,
    @Nullable String taxCode,
    OrganisationKind kind,
    String address,
    String district,
    String phone,
    String email) {

  Organisation tidied() {
    return new Organisation(
        id,
        Words.tidy(name),
        shortName.isBlank() ? Words.tidy(name) : Words.tidy(shortName),
        TaxCode.tidy(taxCode),
        kind,
        Words.tidy(address),
        Words.tidy(district),
        Words.tidy(phone),
        Words.tidy(email));
  }
}
