package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was found not to conform.
///
/// @param visit that found it; none where it was found in the department's own cases
/// @param clause of the standard, or the article
/// @param due the last day for the agency's report on it
/// @param closed when its corrective action was accepted; none while it is open
public record Nonconformity(
    UUID id,
    @Nullable UUID visit,
    UUID agency,
    String agencyName,
    LocalDate foundOn,
    String clause,
    String finding,
    LocalDate due,
    @Nullable LocalDate closed) {

  /// Whether it is open past its day.
  public boolean isLate(LocalDate today) {
    return closed == null && due.isBefore(today);
  }
}
