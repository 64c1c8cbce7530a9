package org.opendost.office.assignments;

import java.time.LocalDate;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.Faults;

/// Which steps a task takes as it stands.
final class StepRules {

  private StepRules() {}

  static void ofAny(Assignment task, AssignmentStep typed, LocalDate today, Faults faults) {
    if (typed.kind() != Kind.CONFIRMED && typed.kind() != Kind.EXTENSION_GRANTED) {
      faults.required("words", typed.words());
    }
    faults.atMost("words", typed.words(), 4000).atMost("document", typed.document(), 300);
    if (typed.on().isAfter(today)) {
      faults.add("on", "assignments.fault.future");
    }
    if (typed.on().isBefore(task.given().givenOn())) {
      faults.add("on", "assignments.fault.before-given", task.given().givenOn());
    }
    if (task.isClosed()) {
      faults.add("", "assignments.fault.closed");
    }
  }

  static void ofLead(Assignment task, AssignmentStep typed, Faults faults) {
    if (typed.kind() != Kind.NOTED && task.doneOn() != null) {
      faults.add("", "assignments.fault.reported");
    }
    if (typed.kind() == Kind.EXTENSION_ASKED) {
      if (task.askedDueOn() != null) {
        faults.add("", "assignments.fault.asked-already", task.askedDueOn());
      }
      later(task, typed, faults);
    }
  }

  static void ofGiver(Actor actor, Assignment task, AssignmentStep typed, Faults faults) {
    if (typed.kind() == Kind.CONFIRMED || typed.kind() == Kind.SENT_BACK) {
      var done = task.doneOn();
      if (done == null) {
        faults.add("", "assignments.fault.not-reported");
      } else if (typed.on().isBefore(done)) {
        faults.add("on", "assignments.fault.before-done", done);
      }
    }
    if (typed.kind().isExtensionAnswer()) {
      if (task.askedDueOn() == null) {
        faults.add("", "assignments.fault.not-asked");
      }
      if (task.given().giver().isAbove()) {
        faults.required("document", typed.document());
      } else if (!actor.is(Role.DIRECTOR) && !actor.id().equals(task.enteredBy())) {
        faults.add("", "assignments.fault.not-the-giver", task.enteredByName());
      }
      if (typed.kind() == Kind.EXTENSION_GRANTED) {
        later(task, typed, faults);
      }
    }
  }

  /// A last day is only moved to a later one, and a standing task has none.
  private static void later(Assignment task, AssignmentStep typed, Faults faults) {
    var due = task.dueOn();
    if (due == null) {
      faults.add("", "assignments.fault.standing");
      return;
    }
    faults.required("dueOn", typed.dueOn());
    if (typed.dueOn() != null && !typed.dueOn().isAfter(due)) {
      faults.add("dueOn", "assignments.fault.not-later", due);
    }
  }
}
