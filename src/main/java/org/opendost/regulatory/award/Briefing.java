package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.UUID;

/// An enterprise was told of a season, or guided in how to enter.
public record Briefing(
    UUID id,
    UUID season,
    UUID organisation,
    String organisationName,
    LocalDate on,
    String officer,
    String about) {}
