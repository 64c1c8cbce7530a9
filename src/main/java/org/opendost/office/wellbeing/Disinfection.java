package org.opendost.office.wellbeing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// A room disinfected on a day, with the seats the distance leaves.
///
/// @param work what was done, with which agent
/// @param seats allowed at the distance; zero where it was not set
/// @param distance in metres
/// @param withdrawnWhy why it should never have been entered; empty while it stands
public record Disinfection(
    UUID id,
    String room,
    LocalDate on,
    String by,
    String work,
    int seats,
    BigDecimal distance,
    String savedBy,
    String withdrawnWhy) {}
