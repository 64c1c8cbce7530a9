package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;

/// The time the law gives for a step of a kind of mission, from a day on.
///
/// @param until its last day; null while it stands
/// @param confirmed whether the wording was read in the text of the law
public record LegalLimit(
    UUID id,
    Kind kind,
    LimitCode code,
    LocalDate from,
    @Nullable LocalDate until,
    Limit limit,
    String article,
    boolean confirmed,
    String remark) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
