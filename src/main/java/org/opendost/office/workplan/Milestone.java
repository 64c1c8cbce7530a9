package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a project has to reach by a day.
///
/// @param id made with the form
/// @param doneOn null until it is reached
/// @param version grows with every correction
/// @param savedBy who wrote or corrected it last
public record Milestone(
    UUID id,
    UUID project,
    String name,
    LocalDate plannedOn,
    @Nullable LocalDate doneOn,
    int version,
    String savedBy,
    boolean withdrawn) {

  /// How it stands on the day.
  public String state(LocalDate today) {
    if (withdrawn) {
      return "withdrawn";
    }
    if (doneOn != null) {
      return doneOn.isAfter(plannedOn) ? "done-late" : "done";
    }
    return plannedOn.isBefore(today) ? "late" : "waiting";
  }

  /// The same as it is kept.
  Milestone as(int newVersion, String by) {
    return new Milestone(id, project, name, plannedOn, doneOn, newVersion, by, withdrawn);
  }
}
