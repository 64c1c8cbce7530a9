package org.opendost.procedure.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case moved; heard after the commit, by who tells people or shows progress.
public record CaseMoved(
    UUID caseId,
    String number,
    String procedure,
    String move,
    String toStep,
    @Nullable UUID applicant,
    @Nullable UUID handler,
    Instant at) {}
