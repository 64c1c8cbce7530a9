package org.opendost.office.lawmaking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.LegalLimit;

/// A day of a dossier's calendar that the law sets.
///
/// @param rule the line that sets it, of the law of that day
/// @param from the day it is reckoned from: of an event, or of the meeting
/// @param day the day it comes to
/// @param doneOn when the thing was done; null while it is not
/// @param isEarliest whether the thing may not be done before the day; else not after it
public record Day(
    LegalLimit<DraftLimit> rule,
    LocalDate from,
    LocalDate day,
    @Nullable LocalDate doneOn,
    boolean isEarliest) {

  /// Whether it was or is missed.
  public boolean isMissed(LocalDate today) {
    if (doneOn == null) {
      return !isEarliest && today.isAfter(day);
    }
    return isEarliest ? doneOn.isBefore(day) : doneOn.isAfter(day);
  }

  /// How it stands on a day: kept, missed, or still to come.
  public String state(LocalDate today) {
    if (isMissed(today)) {
      return doneOn == null ? "late" : "missed";
    }
    return doneOn == null ? "open" : "kept";
  }
}
