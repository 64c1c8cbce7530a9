package org.opendost.office.assignments;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;

/// How many days before its last day a task falls due soon and its unit is reminded: the department
/// sets it, from a day on.
@Facade
public class ReminderRules {

  private static final String SUBJECT = "reminder-rule";

  private final ReminderRuleRows rows;
  private final SentForms forms;
  private final Audit audit;

  ReminderRules(ReminderRuleRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, the newest first.
  @Requires("assignments.read")
  public List<ReminderRule> list(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set one: before a form is shown.
  @Requires("assignments.set-reminders")
  public void require(Actor actor) {}

  /// Sets another one from a day on.
  @Requires("assignments.set-reminders")
  public void set(Actor actor, ReminderRule typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults = typed.validity().faults();
    if (typed.days() < 1 || typed.days() > ReminderRule.MOST) {
      faults.add("days", "assignments.fault.days", 1, ReminderRule.MOST);
    }
    faults.orThrow();
    rows.insert(typed);
    var from = typed.validity().from().toString();
    audit.record(actor, "reminder-rule.set", SUBJECT, typed.id(), from, null, typed);
  }
}
