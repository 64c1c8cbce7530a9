package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The monitoring of an agency, at its seat or by its report and documents.
///
/// @param standard the version it was monitored against
/// @param onRequest who asked for it, where it is not in the year's plan (TT 26/2014 Art. 34.1.c)
/// @param minutes their number, or that of the letter that closed an examination of documents
/// @param score of 100; none where the province does not score
public record Visit(
    UUID id,
    UUID agency,
    UUID standard,
    Way way,
    String onRequest,
    LocalDate on,
    String minutes,
    String team,
    String strengths,
    String recommendation,
    @Nullable Integer score) {}
