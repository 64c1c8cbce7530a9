package org.opendost.platform.audit;

import java.time.Instant;
import java.util.UUID;

/// An entry as it is listed, without the values before and after.
///
/// @param address the network address it was asked from; empty for jobs and the public
public record AuditLine(
    long seq,
    Instant at,
    String actorName,
    String action,
    String subjectType,
    UUID subjectId,
    String subjectLabel,
    String address) {}
