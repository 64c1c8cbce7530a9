package org.opendost.office.lawmaking;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;

/// The days the law gives for each step, from a day on.
@Facade
public class LawRules {

  private final RuleRows rows;
  private final SentForms forms;
  private final Audit audit;

  LawRules(RuleRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, the newest first.
  @Requires("lawmaking.follow")
  public List<Rule> all(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set law: before a form is shown.
  @Requires("lawmaking.set-law")
  public void require(Actor actor) {}

  /// Sets the days of a step from a day on.
  @Requires("lawmaking.set-law")
  public void set(Actor actor, Rule rule) {
    if (!forms.isFirst(rule.id(), rule)) {
      return;
    }
    var faults = rule.validity().faults();
    if (rows.all().stream()
        .anyMatch(
            known ->
                known.code() == rule.code()
                    && known.validity().from().equals(rule.validity().from()))) {
      faults.add("from", "lawmaking.fault.rule-of-that-day");
    }
    faults.orThrow();
    rows.insert(rule);
    audit.record(
        actor, "lawmaking-rule.set", "lawmaking-rule", rule.id(), rule.code().name(), null, rule);
  }
}
