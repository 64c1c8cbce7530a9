package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;

/// A procedure of an agency's system.
///
/// @param code the agency's own, e.g. `QT.05`
/// @param procedure the code of the administrative procedure it settles; empty for an internal one
/// @param issue counted from 1; the latest of a code stands
public record SystemDocument(
    UUID id,
    UUID agency,
    String code,
    String title,
    String procedure,
    int issue,
    LocalDate issuedOn) {}
