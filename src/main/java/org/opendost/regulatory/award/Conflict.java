package org.opendost.regulatory.award;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who must not see an organisation's entry of a season.
///
/// @param reason such as family, shares, work or advice given
/// @param liftedWhy why it was a mistake; null while it stands
public record Conflict(
    UUID id,
    UUID season,
    int year,
    UUID organisation,
    String organisationName,
    UUID account,
    String name,
    String reason,
    Instant notedAt,
    String notedBy,
    @Nullable String liftedWhy) {}
