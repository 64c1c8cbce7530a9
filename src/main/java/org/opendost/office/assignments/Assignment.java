package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task given to the department.
///
/// @param id made with the form
/// @param document number and date of the document that gave it; empty for none
/// @param leadUnit the unit that leads
/// @param leadUnitName as it was called when the task was given
/// @param coLeads who works along; empty for nobody
/// @param dueOn the last day in time; null for a standing task
/// @param doneOn the day the lead reported it done
/// @param confirmedOn the day the giver confirmed that
public record Assignment(
    UUID id,
    Giver giver,
    String document,
    LocalDate givenOn,
    String task,
    UUID leadUnit,
    String leadUnitName,
    String coLeads,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate withdrawnOn) {

  /// Who gave it.
  public enum Giver {
    /// Chính phủ, Thủ tướng Chính phủ.
    GOVERNMENT,
    /// Ủy ban nhân dân tỉnh.
    PROVINCE,
    /// Bộ Khoa học và Công nghệ.
    MINISTRY,
    /// Giám đốc Sở.
    DIRECTOR
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
