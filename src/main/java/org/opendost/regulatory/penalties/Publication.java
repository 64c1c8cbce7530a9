package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;

/// That a decision is made public.
///
/// @param address where the organisation is
/// @param goods what the violation was about; empty for nothing in particular
/// @param media where else it was told, such as a newspaper; empty for nowhere
public record Publication(
    UUID id,
    UUID minutes,
    UUID decision,
    UUID ground,
    LocalDate on,
    String address,
    String goods,
    String media) {}
