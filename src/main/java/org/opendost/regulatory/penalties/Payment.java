package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;

/// Money received by the treasury.
///
/// @param amount in đồng
/// @param receipt the number of the treasury's receipt
public record Payment(UUID id, UUID decision, LocalDate on, long amount, String receipt) {}
