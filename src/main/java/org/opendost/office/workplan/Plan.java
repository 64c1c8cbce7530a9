package org.opendost.office.workplan;

import java.util.UUID;

/// The department's plan for a year.
///
/// @param id made with the form
/// @param decision it was issued by
public record Plan(UUID id, int year, String title, String decision, String savedBy) {

  /// A plan as it stands in the list.
  ///
  /// @param reached targets that were confirmed as reached
  /// @param late tasks past their day
  public record Line(Plan plan, int targets, int reached, int tasks, int late) {}

  Plan savedBy(String name) {
    return new Plan(id, year, title, decision, name);
  }
}
