package org.opendost.office.assignments;

import java.util.List;

/// A task with all that happened to it, oldest first.
public record AssignmentRecord(Assignment assignment, List<AssignmentStep> steps) {

  public AssignmentRecord {
    steps = List.copyOf(steps);
  }
}
