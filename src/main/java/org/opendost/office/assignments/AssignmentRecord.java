package org.opendost.office.assignments;

import java.util.List;
import java.util.Optional;

/// A task with all that happened to it, oldest first, and the files that show it.
public record AssignmentRecord(
    Assignment assignment, List<AssignmentStep> steps, List<Evidence> evidence) {

  public AssignmentRecord {
    steps = List.copyOf(steps);
    evidence = List.copyOf(evidence);
  }

  /// The files of a step.
  public List<Evidence> evidenceOf(AssignmentStep step) {
    return evidence.stream().filter(file -> file.step().equals(step.id())).toList();
  }

  /// The steps of the lead, newest first: what a file can show.
  public List<AssignmentStep> shown() {
    return steps.reversed().stream().filter(step -> step.kind().isOfLead()).toList();
  }

  /// How more time was asked for, while that is not answered.
  public Optional<AssignmentStep> asked() {
    return assignment.askedDueOn() == null
        ? Optional.empty()
        : steps.reversed().stream()
            .filter(step -> step.kind() == AssignmentStep.Kind.EXTENSION_ASKED)
            .findFirst();
  }
}
