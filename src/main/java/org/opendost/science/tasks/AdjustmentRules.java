package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.LimitBook;

/// What TT 04/2015/TT-BKHCN says of adjustments, Đ.12 and 13; provinces apply it to their own tasks
/// (TT 09/2014/TT-BKHCN Đ.17).
final class AdjustmentRules {

  private AdjustmentRules() {}

  /// A task as far as the rules look at it.
  ///
  /// @param end as it is planned now
  /// @param lumpSum how it is funded, empty where it is not known
  /// @param extended whether it was extended before
  record Subject(
      LocalDate start, LocalDate end, String programme, String lumpSum, boolean extended) {}

  static void check(Faults faults, LimitBook<TaskTerm> law, Subject task, Adjustment adjustment) {
    var newEnd = adjustment.newEnd();
    switch (adjustment.kind()) {
      case Adjustment.EXTENSION -> extension(faults, law, task, adjustment, newEnd);
      case Adjustment.SHORTENING -> shortening(faults, task, adjustment, newEnd);
      case Adjustment.AIM -> {
        // Đ.13 §1: not at all when funded to the final product.
        if (task.lumpSum().equals("cuoi_cung")) {
          faults.add("kind", "tasks.fault.aim-fixed");
        }
      }
      default -> {}
    }
  }

  private static void extension(
      Faults faults,
      LimitBook<TaskTerm> law,
      Subject task,
      Adjustment adjustment,
      @Nullable LocalDate newEnd) {
    // Đ.12 §2: some time before the contract ends; there is no exception to this.
    var asked = adjustment.requestedOn();
    if (asked != null) {
      law.on(TaskTerm.EXTENSION_REQUEST, task.end())
          .ifPresent(
              term -> {
                var last = law.before(task.end(), term.limit());
                if (asked.isAfter(last)) {
                  faults.add("requestedOn", "tasks.fault.extension-late", last, article(term));
                }
              });
    }
    if (newEnd == null) {
      faults.required("newEnd", null);
      return;
    }
    if (!newEnd.isAfter(task.end())) {
      faults.add("newEnd", "tasks.fault.extension-not-later", task.end());
    }
    // TT 17/2015/TT-BKHCN Đ.2 d: how long an urgent local task lasts, the extension included.
    if (task.programme().equals("cap_thiet_dia_phuong")) {
      law.on(TaskTerm.URGENT_SPAN, task.start())
          .ifPresent(
              term -> {
                var last = task.start().plusMonths(term.limit().amount());
                if (newEnd.isAfter(last)) {
                  faults.add(
                      "newEnd",
                      "tasks.fault.extension-urgent",
                      term.limit().amount(),
                      last,
                      article(term));
                }
              });
    }
    if (adjustment.exceptional()) {
      return;
    }
    // Đ.12 §1: once; by more when it lasts long.
    if (task.extended()) {
      faults.add("kind", "tasks.fault.extension-once");
    }
    most(law, task)
        .ifPresent(
            term -> {
              var last = task.end().plusMonths(term.limit().amount());
              if (newEnd.isAfter(last)) {
                faults.add(
                    "newEnd",
                    "tasks.fault.extension-too-long",
                    term.limit().amount(),
                    last,
                    article(term));
              }
            });
  }

  /// By how much a task of that duration may be extended.
  private static Optional<LegalLimit<TaskTerm>> most(LimitBook<TaskTerm> law, Subject task) {
    var isLong =
        law.on(TaskTerm.LONG_TASK, task.end())
            .map(term -> task.start().plusMonths(term.limit().amount()))
            .map(span -> task.end().plusDays(1).isAfter(span))
            .orElse(false);
    return law.on(isLong ? TaskTerm.EXTENSION_LONG : TaskTerm.EXTENSION_SHORT, task.end());
  }

  private static String article(LegalLimit<TaskTerm> term) {
    return term.validity().article();
  }

  private static void shortening(
      Faults faults, Subject task, Adjustment adjustment, @Nullable LocalDate newEnd) {
    if (newEnd == null) {
      faults.required("newEnd", null);
    } else if (!newEnd.isBefore(task.end()) || newEnd.isBefore(task.start())) {
      faults.add("newEnd", "tasks.fault.shortening-not-earlier", task.start(), task.end());
    }
    // Đ.12 §3.
    if (!adjustment.twoThirdsDone()) {
      faults.add("twoThirdsDone", "tasks.fault.shortening-two-thirds");
    }
  }
}
