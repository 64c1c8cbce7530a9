package org.opendost.regulatory.radiation;

import java.util.UUID;

/// A radiation worker of a facility.
///
/// @param safetyOfficer whether this is the person in charge of safety
public record Worker(
    UUID id,
    UUID facility,
    String name,
    int birthYear,
    String position,
    String trainingCertificate,
    boolean safetyOfficer) {}
