package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The course that a row gives a new task: its stages in order, and the records that brought them.
///
/// @param acceptance what a council concluded, none when the row names none
/// @param certificate the certificate's number, none when the row names none
record CourseDraft(
    List<Step> steps, @Nullable Acceptance acceptance, @Nullable String certificate) {

  private static final Set<Stage> BEFORE_CONTRACT =
      Set.of(Stage.PROPOSED, Stage.REJECTED, Stage.LISTED, Stage.SELECTED);

  CourseDraft {
    steps = List.copyOf(steps);
  }

  /// A stage and the day it was entered.
  record Step(Stage stage, LocalDate on) {}

  /// Reads the course out of a row and notes what does not fit together.
  static @Nullable CourseDraft of(RowDraft row, TaskFacts facts, LocalDate today) {
    var stage = Stage.of(row.text(Column.STAGE)).orElse(null);
    if (stage == null) {
      if (!row.isWrong(Column.STAGE)) {
        row.wrong(Column.STAGE, "input.required");
      }
      return null;
    }
    var steps = new ArrayList<Step>();
    if (BEFORE_CONTRACT.contains(stage)) {
      step(row, steps, stage, Column.SINCE, row.day(Column.SINCE), true, today);
      return row.isWrong() ? null : new CourseDraft(steps, null, null);
    }
    // Reports count a task from its contract on.
    var contracted =
        row.day(Column.CONTRACTED_ON) == null && stage == Stage.CONTRACTED
            ? row.day(Column.SINCE)
            : row.day(Column.CONTRACTED_ON);
    step(row, steps, Stage.CONTRACTED, Column.CONTRACTED_ON, contracted, true, today);
    if (stage != Stage.CONTRACTED) {
      begin(row, steps, stage, facts, today);
    }
    var acceptance = acceptance(row, steps, stage, facts, today);
    var certificate = certificate(row, steps, stage, acceptance, today);
    if (Set.of(Stage.SUSPENDED, Stage.TERMINATED, Stage.LIQUIDATED).contains(stage)) {
      step(row, steps, stage, Column.SINCE, row.day(Column.SINCE), true, today);
    }
    if (stage == Stage.LIQUIDATED
        && acceptance != null
        && !acceptance.rating().equals("khong_dat")
        && certificate == null) {
      row.wrong(Column.STAGE, "tasks.fault.liquidation-needs-certificate");
    }
    inOrder(row, steps, stage);
    return row.isWrong() ? null : new CourseDraft(steps, acceptance, certificate);
  }

  /// The stages follow each other as they may, and end at the one the row names.
  private static void inOrder(RowDraft row, List<Step> steps, Stage stage) {
    if (row.isWrong() || steps.isEmpty()) {
      return;
    }
    for (int i = 1; i < steps.size(); i++) {
      var before = steps.get(i - 1).stage();
      if (!before.next().contains(steps.get(i).stage())) {
        row.wrong(Column.STAGE, "tasks.fault.after." + before.code());
        return;
      }
    }
    if (steps.getLast().stage() != stage) {
      row.wrong(Column.STAGE, "tasks.import.row.stage-other");
    }
  }

  /// The work begins on the task's first day, but not before its contract.
  private static void begin(
      RowDraft row, List<Step> steps, Stage stage, TaskFacts facts, LocalDate today) {
    var start = facts.startOn();
    var contracted = steps.isEmpty() ? null : steps.getFirst().on();
    var since = stage == Stage.IN_PROGRESS ? row.day(Column.SINCE) : null;
    if (since == null && start != null && contracted != null) {
      since = start.isBefore(contracted) ? contracted : start;
    }
    if (since != null) {
      step(row, steps, Stage.IN_PROGRESS, Column.SINCE, since, false, today);
    }
  }

  private static @Nullable Acceptance acceptance(
      RowDraft row, List<Step> steps, Stage stage, TaskFacts facts, LocalDate today) {
    var columns =
        List.of(Column.ACCEPTED_ON, Column.COUNCIL, Column.RATING, Column.COUNCIL_DECISION);
    var given =
        columns.stream().anyMatch(column -> row.day(column) != null || !row.text(column).isEmpty());
    if (!given && stage != Stage.ACCEPTED && stage != Stage.REGISTERED) {
      return null;
    }
    for (var column : columns) {
      if (row.day(column) == null && row.text(column).isEmpty() && !row.isWrong(column)) {
        row.wrong(column, "tasks.import.row.acceptance-whole");
      }
    }
    if (row.text(Column.RATING).equals("kha") && !facts.programme().equals("nong_thon_mien_nui")) {
      row.wrong(Column.RATING, "tasks.fault.rating-not-here");
    }
    if (row.text(Column.COUNCIL).equals("co_so") && !facts.level().equals("co_so")) {
      row.wrong(Column.COUNCIL, "tasks.import.row.preliminary");
    }
    step(row, steps, Stage.ACCEPTED, Column.ACCEPTED_ON, row.day(Column.ACCEPTED_ON), false, today);
    return new Acceptance(
        row.day(Column.ACCEPTED_ON),
        row.text(Column.COUNCIL),
        row.text(Column.RATING),
        row.text(Column.COUNCIL_DECISION));
  }

  private static @Nullable String certificate(
      RowDraft row,
      List<Step> steps,
      Stage stage,
      @Nullable Acceptance acceptance,
      LocalDate today) {
    var number = row.text(Column.CERTIFICATE);
    var on = row.day(Column.CERTIFIED_ON);
    if (number.isEmpty() && on == null && stage != Stage.REGISTERED) {
      return null;
    }
    if (number.isEmpty()) {
      row.wrong(Column.CERTIFICATE, "tasks.import.row.certificate-whole");
    }
    if (on == null && !row.isWrong(Column.CERTIFIED_ON)) {
      row.wrong(Column.CERTIFIED_ON, "tasks.import.row.certificate-whole");
    }
    if (acceptance == null || acceptance.rating().equals("khong_dat")) {
      row.wrong(Column.CERTIFICATE, "tasks.fault.certificate-needs-acceptance");
    }
    step(row, steps, Stage.REGISTERED, Column.CERTIFIED_ON, on, false, today);
    return number.isEmpty() ? null : number;
  }

  private static void step(
      RowDraft row,
      List<Step> steps,
      Stage stage,
      Column column,
      @Nullable LocalDate on,
      boolean needed,
      LocalDate today) {
    if (on == null) {
      if (needed && !row.isWrong(column)) {
        row.wrong(
            column,
            column == Column.CONTRACTED_ON ? "tasks.import.row.contract" : "input.required");
      }
      return;
    }
    if (on.isAfter(today)) {
      row.wrong(column, "tasks.fault.in-the-future");
    }
    if (!steps.isEmpty() && on.isBefore(steps.getLast().on())) {
      row.wrong(column, "tasks.fault.before-last-stage", steps.getLast().on());
    }
    steps.add(new Step(stage, on));
  }
}
