package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.UUID;

/// A certificate that a device was verified (kiểm định).
public record Verification(
    UUID id,
    UUID equipment,
    String number,
    LocalDate verifiedOn,
    LocalDate expiresOn,
    String organisation) {}
