package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text a draft had.
///
/// @param id made with the form
/// @param number counts from 1
/// @param note what is new in it
/// @param file the file it was read from or that stands beside it
public record Version(
    UUID id,
    UUID draft,
    int number,
    String note,
    String text,
    @Nullable UUID file,
    LocalDate on,
    String by) {}
