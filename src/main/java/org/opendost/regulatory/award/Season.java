package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.UUID;

/// A year's award in the province.
///
/// @param edition by which entries are assessed
/// @param launchedOn the day of the notice
/// @param notice its number
/// @param entriesUntil the last day for entries; set each year
/// @param version how often it was corrected, from 1
public record Season(
    UUID id,
    int year,
    UUID edition,
    LocalDate launchedOn,
    String notice,
    LocalDate entriesUntil,
    String remark,
    int version) {}
