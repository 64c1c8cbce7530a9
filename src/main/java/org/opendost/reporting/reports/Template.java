package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.UUID;

/// A version of a template.
///
/// @param reports how many reports were drawn from this version
public record Template(
    UUID id,
    String code,
    String title,
    int version,
    String prose,
    Instant savedAt,
    String savedBy,
    int reports) {}
