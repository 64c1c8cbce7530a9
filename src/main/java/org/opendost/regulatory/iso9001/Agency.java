package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agency that applies the quality system or has to.
///
/// @param organisation its entry in the directory, from which it has its name
/// @param obligedBy the article, or the province's own decision
/// @param since the day from which it is followed
/// @param ended the last day; none while it goes on
/// @param version how often it was corrected, from 1; a form carries it back
public record Agency(
    UUID id,
    UUID organisation,
    String name,
    AgencyKind kind,
    boolean obliged,
    String obligedBy,
    LocalDate since,
    @Nullable LocalDate ended,
    int version) {}
