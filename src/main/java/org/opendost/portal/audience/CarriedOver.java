package org.opendost.portal.audience;

import java.time.LocalDate;

/// What the counter of the old site showed on the day this one took its place: counted from there
/// on, never mixed with what was counted here.
///
/// @param day the day of the change-over
/// @param today pages read on that day before it
/// @param month pages read in that month before it, that day included
/// @param total pages read before it in all
/// @param note where the figures come from
public record CarriedOver(LocalDate day, long today, long month, long total, String note) {}
