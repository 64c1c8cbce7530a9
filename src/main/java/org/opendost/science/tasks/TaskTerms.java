package org.opendost.science.tasks;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.calendar.LegalLimit;

/// The times for checks, extensions, acceptance and reports of use, each from a day on.
@Facade
public class TaskTerms {

  private final TaskTermRows rows;
  private final SentForms forms;
  private final Audit audit;

  TaskTerms(TaskTermRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, by what they are for, the newest first.
  @Requires("tasks.read-all")
  public List<LegalLimit<TaskTerm>> all(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set times: before a form is shown.
  @Requires("tasks.set-terms")
  public void require(Actor actor) {}

  /// Sets a time from a day on.
  @Requires("tasks.set-terms")
  public void set(Actor actor, LegalLimit<TaskTerm> term) {
    if (!forms.isFirst(term.id(), term)) {
      return;
    }
    var faults = term.validity().faults();
    if (!term.code().takes(term.limit().unit())) {
      faults.add("unit", "tasks.fault.term-unit");
    }
    faults.orThrow();
    rows.insert(term);
    audit.record(actor, "task-term.set", "task-term", term.id(), term.code().name(), null, term);
  }
}
