package org.opendost.reporting.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an officer gives to begin a report.
///
/// @param id made by the form, so that sending it twice makes one report
/// @param code in its address, such as `cb-2020-04`
/// @param from first day of the period
/// @param to last day of the period
/// @param asOf the moment whose records it is to show; null for the present
/// @param template code of the template, whose newest version is taken
public record NewReport(
    UUID id,
    String code,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant asOf,
    String template) {}
