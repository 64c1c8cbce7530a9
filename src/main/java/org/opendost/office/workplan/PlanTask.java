package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of work that leads to a target.
///
/// @param id made with the form
/// @param unit in charge; its name as it was then
/// @param doneOn null until it is done
/// @param version grows with every correction
/// @param savedBy who wrote or corrected it last
public record PlanTask(
    UUID id,
    UUID target,
    String name,
    UUID unit,
    String unitName,
    LocalDate dueOn,
    @Nullable LocalDate doneOn,
    int version,
    String savedBy,
    boolean withdrawn) {

  /// A task in the list of all.
  public record Line(PlanTask task, UUID plan, int year, String target, String causes) {}

  /// How it stands on the day.
  public String state(LocalDate today) {
    if (withdrawn) {
      return "withdrawn";
    }
    if (doneOn != null) {
      return doneOn.isAfter(dueOn) ? "done-late" : "done";
    }
    return dueOn.isBefore(today) ? "late" : "waiting";
  }

  PlanTask as(String nameOfUnit, int newVersion, String by) {
    return new PlanTask(
        id, target, name, unit, nameOfUnit, dueOn, doneOn, newVersion, by, withdrawn);
  }
}
