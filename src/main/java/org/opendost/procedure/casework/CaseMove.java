package org.opendost.procedure.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a case.
///
/// @param seq its place, from 1
/// @param move a move's code, or OPENED, ASSIGNED, REAPPOINTED, TRANSFERRED
/// @param version the version of the procedure after it
/// @param fromStep null for OPENED
/// @param promisedOn the new day of a re-appointment
public record CaseMove(
    UUID id,
    UUID caseId,
    int seq,
    Instant at,
    UUID actorId,
    String actorName,
    String move,
    String version,
    @Nullable String fromStep,
    String toStep,
    @Nullable LocalDate promisedOn,
    String note) {}
