package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;

/// That a remedy was done.
///
/// @param evidence what shows it
public record RemedyDone(UUID id, UUID remedy, LocalDate on, String evidence) {}
