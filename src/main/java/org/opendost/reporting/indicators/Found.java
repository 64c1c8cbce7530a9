package org.opendost.reporting.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that a figure counted.
///
/// @param url its page on this site
/// @param date the day it happened or began
public record Found(UUID id, String label, String url, @Nullable LocalDate date) {}
