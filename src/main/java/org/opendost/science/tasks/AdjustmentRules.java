package org.opendost.science.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;

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

  static void check(Faults faults, Subject task, Adjustment adjustment) {
    var newEnd = adjustment.newEnd();
    switch (adjustment.kind()) {
      case Adjustment.EXTENSION -> extension(faults, task, adjustment, newEnd);
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
      Faults faults, Subject task, Adjustment adjustment, @Nullable LocalDate newEnd) {
    // Đ.12 §2: at least one month before the contract ends; there is no exception to this.
    var asked = adjustment.requestedOn();
    if (asked != null && asked.isAfter(task.end().minusMonths(1))) {
      faults.add("requestedOn", "tasks.fault.extension-late", task.end().minusMonths(1));
    }
    if (newEnd == null) {
      faults.required("newEnd", null);
      return;
    }
    if (!newEnd.isAfter(task.end())) {
      faults.add("newEnd", "tasks.fault.extension-not-later", task.end());
    }
    // TT 17/2015/TT-BKHCN: an urgent local task lasts 36 months at most, the extension included.
    if (task.programme().equals("cap_thiet_dia_phuong")
        && newEnd.isAfter(task.start().plusMonths(36))) {
      faults.add("newEnd", "tasks.fault.extension-urgent", task.start().plusMonths(36));
    }
    if (adjustment.exceptional()) {
      return;
    }
    // Đ.12 §1: once; by 12 months at most when it lasts longer than 24, by 6 otherwise.
    if (task.extended()) {
      faults.add("kind", "tasks.fault.extension-once");
    }
    int most = mostMonths(task.start(), task.end());
    if (newEnd.isAfter(task.end().plusMonths(most))) {
      faults.add("newEnd", "tasks.fault.extension-too-long", most, task.end().plusMonths(most));
    }
  }

  /// By how many months a task of that duration may be extended.
  static int mostMonths(LocalDate start, LocalDate end) {
    return end.plusDays(1).isAfter(start.plusMonths(24)) ? 12 : 6;
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
