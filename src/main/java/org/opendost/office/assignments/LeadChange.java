package org.opendost.office.assignments;

/// From whom to whom a task went, as they were called then; no officer is an empty name.
public record LeadChange(String formerUnit, String formerOfficer, String unit, String officer) {

  /// Whether another unit leads, and not only another officer.
  public boolean isOfUnit() {
    return !formerUnit.equals(unit);
  }

  /// Whether another officer sees to it, or none any longer.
  public boolean isOfOfficer() {
    return !formerOfficer.equals(officer);
  }
}
