package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Period;

/// A report in a list.
///
/// @param signedBy null for a draft
/// @param lastAt when something was done to it last
public record ReportLine(
    UUID id,
    String code,
    String title,
    Period period,
    State state,
    int issue,
    String draftedBy,
    @Nullable String signedBy,
    @Nullable Instant publishedAt,
    Instant lastAt) {}
