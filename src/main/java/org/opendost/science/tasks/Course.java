package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What reports ask of the stages a task went through. It is kept with the task, so that a figure
/// over all tasks needs not gather a million stages.
///
/// @param stage where the task stands
/// @param closedOn when it was liquidated or terminated
record Course(
    Stage stage,
    @Nullable LocalDate contractedOn,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate closedOn) {

  /// @param steps in the order they were entered, at least one
  static Course of(List<CourseDraft.Step> steps) {
    return new Course(
        steps.getLast().stage(),
        first(steps, Set.of(Stage.CONTRACTED)),
        first(steps, Set.of(Stage.ACCEPTED)),
        first(steps, Set.of(Stage.LIQUIDATED, Stage.TERMINATED)));
  }

  private static @Nullable LocalDate first(List<CourseDraft.Step> steps, Set<Stage> stages) {
    return steps.stream()
        .filter(step -> stages.contains(step.stage()))
        .map(CourseDraft.Step::on)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
