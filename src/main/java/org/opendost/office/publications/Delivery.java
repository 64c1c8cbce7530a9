package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.UUID;

/// Copies that a recipient was given.
///
/// @param id made with the form
/// @param printed of what
public record Delivery(
    UUID id, UUID printed, String recipient, int copies, LocalDate on, boolean withdrawn) {}
