package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitBook;

/// What is due for a task by the national rules that provinces apply: which stage has which due.
/// How long each takes is dated data ([TaskTerm]).
final class Dues {

  private final LimitBook<TaskTerm> law;
  private final RegistrationTime registration;
  private final LocalDate today;
  private final List<Due> found = new ArrayList<>();

  private Dues(LimitBook<TaskTerm> law, RegistrationTime registration, LocalDate today) {
    this.law = law;
    this.registration = registration;
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

  static List<Due> of(
      Subject task, LimitBook<TaskTerm> law, RegistrationTime registration, LocalDate today) {
    var dues = new Dues(law, registration, today);
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
    law.on(TaskTerm.CHECK, since)
        .ifPresent(
            term -> {
              var next = law.after(since, term.limit());
              if (next.isBefore(task.end())) {
                add("check", next, term);
              }
            });
    if (!task.extended()) {
      law.on(TaskTerm.EXTENSION_REQUEST, task.end())
          .ifPresent(
              term -> {
                var last = law.before(task.end(), term.limit());
                if (!last.isBefore(today)) {
                  add("extension", last, term);
                }
              });
    }
    if (task.programme().equals("nong_thon_mien_nui")) {
      law.on(TaskTerm.ACCEPTANCE_MOUNTAIN, task.end())
          .ifPresent(term -> add("acceptance", law.before(task.end(), term.limit()), term));
    } else {
      law.on(TaskTerm.ACCEPTANCE, task.end())
          .ifPresent(term -> add("acceptance", law.after(task.end(), term.limit()), term));
    }
  }

  private void afterAcceptance(Subject task) {
    if (task.passed() && task.accepted() != null) {
      var last = registration.of(task.accepted());
      add("registration", last.day(), last.article(), last.confirmed());
    }
  }

  /// A report of use again and again, some years running.
  private void afterRegistration(Subject task) {
    var accepted = task.accepted();
    if (!task.passed() || accepted == null) {
      return;
    }
    var each = law.on(TaskTerm.APPLICATION, accepted).orElse(null);
    var span =
        law.on(TaskTerm.APPLICATION_SPAN, accepted).map(term -> term.limit().amount()).orElse(0);
    if (each == null) {
      return;
    }
    for (int months = each.limit().amount(); months <= span; months += each.limit().amount()) {
      var on = law.after(accepted, Limit.months(months));
      if (!on.isBefore(today)) {
        add("application", on, each);
        return;
      }
    }
  }

  private void add(String what, LocalDate on, LegalLimit<TaskTerm> term) {
    add(what, on, term.validity().article(), term.validity().confirmed());
  }

  private void add(String what, LocalDate on, String article, boolean confirmed) {
    found.add(new Due(what, on, article, confirmed, tone(on)));
  }

  private Due.Tone tone(LocalDate on) {
    if (on.isBefore(today)) {
      return Due.Tone.LATE;
    }
    var near =
        law.on(TaskTerm.WARNING, today)
            .map(term -> !today.isBefore(law.before(on, term.limit())))
            .orElse(false);
    return near ? Due.Tone.SOON : Due.Tone.AHEAD;
  }
}
