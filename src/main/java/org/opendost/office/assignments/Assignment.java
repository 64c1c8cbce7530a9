package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task given to the department, and how it stands.
///
/// @param leadUnitName as it was called when the task was given
/// @param officerName empty while nobody is named
/// @param coLeadNames the units that work along, as they were called; empty for none
/// @param dueOn the last day in time as it stands after extensions; null for a standing task
/// @param askedDueOn the last day that was asked for and not answered yet
/// @param extensions how often it was extended
/// @param doneOn the day the lead reported it done
/// @param confirmedOn the day the giver confirmed that
/// @param enteredBy who gave it, or entered it here
public record Assignment(
    Given given,
    String leadUnitName,
    String officerName,
    String coLeadNames,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate askedDueOn,
    int extensions,
    @Nullable LocalDate doneOn,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate withdrawnOn,
    @Nullable UUID enteredBy,
    String enteredByName) {

  public UUID id() {
    return given.id();
  }

  public String task() {
    return given.task();
  }

  /// How it stands on the day: `reported` waits for the giver; what is done is judged by the day it
  /// was reported done, not by the day of the confirmation.
  public String state(LocalDate day) {
    if (withdrawnOn != null) {
      return "withdrawn";
    }
    if (doneOn == null) {
      return isLateOn(day) ? "late" : "running";
    }
    if (confirmedOn == null) {
      return "reported";
    }
    return isLateOn(doneOn) ? "done-late" : "done";
  }

  /// Whether nothing more can be written about it.
  public boolean isClosed() {
    return withdrawnOn != null || confirmedOn != null;
  }

  private boolean isLateOn(LocalDate day) {
    return dueOn != null && day.isAfter(dueOn);
  }
}
