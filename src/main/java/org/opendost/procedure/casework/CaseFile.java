package org.opendost.procedure.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as it stands.
///
/// @param number the official dossier code
/// @param applicant the organisation's id, null for a person without record
/// @param receivedOn when the dossier was first full and valid
/// @param dueOn the last day in time; null while nothing runs
/// @param dueAt the moment from which it is late
/// @param moves how many moves were made; the form carries it back
public record CaseFile(
    UUID id,
    String number,
    String procedure,
    String version,
    String step,
    String subjectTitle,
    @Nullable UUID applicant,
    String applicantName,
    @Nullable UUID handler,
    @Nullable String handlerName,
    @Nullable UUID unit,
    Instant openedAt,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable Instant dueAt,
    ClockState clockState,
    boolean waiting,
    @Nullable Instant endedAt,
    @Nullable String outcome,
    int moves) {

  /// Whether it has ended.
  public boolean isEnded() {
    return endedAt != null;
  }

  /// Whether it is late: still open past its moment, or ended after it.
  public boolean isOverdue(Instant now) {
    return dueAt != null && !(endedAt == null ? now : endedAt).isBefore(dueAt);
  }
}
