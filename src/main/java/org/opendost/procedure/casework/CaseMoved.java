package org.opendost.procedure.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case moved; heard in the transaction of the move, by who tells people or repeats where it
/// stands.
public record CaseMoved(
    UUID caseId,
    String number,
    String procedure,
    String move,
    String toStep,
    @Nullable UUID applicant,
    @Nullable UUID handler,
    Instant at) {}
