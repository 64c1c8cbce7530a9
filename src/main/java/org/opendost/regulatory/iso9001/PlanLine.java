package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agency in a year's plan, and when it was monitored in that year.
///
/// @param visit the visit that did it; none while it is still to come
public record PlanLine(
    UUID agency, String name, Way way, @Nullable UUID visit, @Nullable LocalDate visitedOn) {}
