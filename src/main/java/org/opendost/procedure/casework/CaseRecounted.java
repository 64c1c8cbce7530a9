package org.opendost.procedure.casework;

import java.util.UUID;

/// The days of a case were counted anew, without a move; heard in the transaction of the count.
public record CaseRecounted(UUID caseId, String procedure) {}
