package org.opendost.reporting.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Found;

/// A record that entered or left a figure after the report was signed.
///
/// @param entered false when it left
/// @param by who did it, by the audit log; null where the log has no entry of the record since, or
///   the reader is not of the office
/// @param at when; null where the log has no entry of the record since
public record Change(Found record, boolean entered, @Nullable String by, @Nullable Instant at) {}
