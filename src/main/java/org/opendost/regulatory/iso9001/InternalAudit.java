package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An internal audit and the management review after it, at least once a year (QĐ 19/2014 Art.
/// 4.4.b).
///
/// @param reviewedOn when the head reviewed the system; none if not yet
public record InternalAudit(
    UUID id,
    UUID agency,
    LocalDate auditedOn,
    @Nullable LocalDate reviewedOn,
    int nonconformities,
    String conclusion) {}
