package org.opendost.science.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row as it is kept between preview and confirmation.
///
/// @param task the task's id, of a new one too
/// @param course of a new task
/// @param before the facts before a change
/// @param version of a known task when the row was compared with it
record PlannedRow(
    int number,
    Outcome outcome,
    @Nullable UUID task,
    String code,
    String title,
    @Nullable TaskFacts facts,
    @Nullable CourseDraft course,
    @Nullable TaskFacts before,
    @Nullable Integer version,
    List<RowFault> faults,
    String note) {

  enum Outcome {
    CREATE,
    CHANGE,
    UNCHANGED,
    WRONG
  }

  PlannedRow {
    faults = List.copyOf(faults);
  }
}
