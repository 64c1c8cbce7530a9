package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.WorkingCalendar;

/// What is due for a task by the national rules that provinces apply.
final class Dues {

  private static final int SOON = 30;
  private static final int APPLICATION_YEARS = 5;

  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final List<Due> found = new ArrayList<>();

  private Dues(WorkingCalendar calendar, LocalDate today) {
    this.calendar = calendar;
    this.today = today;
  }

  /// A task as far as its dues depend on it.
  ///
  /// @param contracted when its contract began, where that was recorded
  /// @param checked when its progress was last checked
  /// @param accepted when the council that counts concluded
  /// @param passed whether that council found it good enough
  record Subject(
      Stage stage,
      String programme,
      LocalDate start,
      LocalDate end,
      boolean extended,
      @Nullable LocalDate contracted,
      @Nullable LocalDate checked,
      @Nullable LocalDate accepted,
      boolean passed) {}

  static List<Due> of(Subject task, WorkingCalendar calendar, LocalDate today) {
    var dues = new Dues(calendar, today);
    switch (task.stage()) {
      case CONTRACTED, IN_PROGRESS, SUSPENDED -> dues.whileRunning(task);
      case ACCEPTED -> dues.afterAcceptance(task);
      case REGISTERED, LIQUIDATED -> dues.afterRegistration(task);
      case PROPOSED, REJECTED, LISTED, SELECTED, TERMINATED -> {}
    }
    dues.found.sort(Comparator.comparing(Due::on));
    return List.copyOf(dues.found);
  }

  private void whileRunning(Subject task) {
    var checked = task.checked();
    var contracted = task.contracted() == null ? task.start() : task.contracted();
    var since = checked == null ? contracted : checked;
    // Once a year from the day the contract takes effect.
    if (since.plusYears(1).isBefore(task.end())) {
      add("check", since.plusYears(1), "TT 04/2015/TT-BKHCN, Đ.6 §1");
    }
    var lastAsking = task.end().minusMonths(1);
    if (!task.extended() && !lastAsking.isBefore(today)) {
      add("extension", lastAsking, "TT 04/2015/TT-BKHCN, Đ.12 §2");
    }
    if (task.programme().equals("nong_thon_mien_nui")) {
      add("acceptance", calendar.workingDaysBefore(task.end(), 10), "TT 07/2016/TT-BKHCN");
    } else {
      add(
          "acceptance",
          calendar.due(task.end(), Limit.calendarDays(30)).day(),
          "TT 11/2014/TT-BKHCN, Đ.6");
    }
  }

  private void afterAcceptance(Subject task) {
    if (task.passed() && task.accepted() != null) {
      add(
          "registration",
          calendar.due(task.accepted(), Limit.workingDays(30)).day(),
          "TT 14/2014/TT-BKHCN");
    }
  }

  /// A report of use every twelve months, five years running.
  private void afterRegistration(Subject task) {
    if (!task.passed() || task.accepted() == null) {
      return;
    }
    for (int year = 1; year <= APPLICATION_YEARS; year++) {
      var on = task.accepted().plusYears(year);
      if (!on.isBefore(today)) {
        add("application", on, "TT 14/2014/TT-BKHCN, Mẫu 12");
        return;
      }
    }
  }

  private void add(String what, LocalDate on, String article) {
    var tone =
        on.isBefore(today)
            ? Due.Tone.LATE
            : on.isAfter(today.plusDays(SOON)) ? Due.Tone.AHEAD : Due.Tone.SOON;
    found.add(new Due(what, on, article, tone));
  }
}
