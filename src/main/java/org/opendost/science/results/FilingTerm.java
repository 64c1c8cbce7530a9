package org.opendost.science.results;

import java.time.LocalDate;
import java.util.UUID;
import org.opendost.procedure.calendar.Limit;

/// How long a host has, from a day on.
///
/// @param confirmed whether the wording was read in the text of the law
public record FilingTerm(
    UUID id, LocalDate from, Limit limit, String article, boolean confirmed, String remark) {}
