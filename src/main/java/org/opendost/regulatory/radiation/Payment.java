package org.opendost.regulatory.radiation;

import java.time.LocalDate;

/// That the fee was paid.
///
/// @param receipt the receipt's number
/// @param on the day on it
public record Payment(String receipt, LocalDate on) {}
