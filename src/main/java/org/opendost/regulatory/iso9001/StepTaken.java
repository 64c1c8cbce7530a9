package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;

/// A step an agency took towards a version of the standard.
///
/// @param document the decision, plan or minutes that show it
public record StepTaken(
    UUID id, UUID agency, UUID standard, ConversionStep step, LocalDate on, String document) {}
