package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A nonconformity as it is entered.
///
/// @param due a day earlier than the law's; none for the law's own
public record Finding(
    UUID id, UUID visit, String clause, String finding, @Nullable LocalDate due) {}
