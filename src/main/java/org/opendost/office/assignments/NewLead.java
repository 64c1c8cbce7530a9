package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another lead as it is typed.
///
/// @param id of the step, made with the form
/// @param officer who sees to it; null while nobody is named
/// @param on the first day of the new lead
/// @param words why
public record NewLead(
    UUID id, UUID unit, @Nullable UUID officer, LocalDate on, String words, String document) {}
