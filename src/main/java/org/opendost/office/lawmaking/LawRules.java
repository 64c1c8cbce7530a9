package org.opendost.office.lawmaking;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.calendar.LegalLimit;

/// The days the law gives for each step, from a day on.
@Facade
public class LawRules {

  private final DraftLimitRows rows;
  private final SentForms forms;
  private final Audit audit;

  LawRules(DraftLimitRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, by step, the newest first.
  @Requires("lawmaking.follow")
  public List<LegalLimit<DraftLimit>> all(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set law: before a form is shown.
  @Requires("lawmaking.set-law")
  public void require(Actor actor) {}

  /// Sets the days of a step from a day on.
  @Requires("lawmaking.set-law")
  public void set(Actor actor, LegalLimit<DraftLimit> rule) {
    if (!forms.isFirst(rule.id(), rule)) {
      return;
    }
    rule.validity().faults().orThrow();
    rows.insert(rule);
    audit.record(
        actor, "lawmaking-rule.set", "lawmaking-rule", rule.id(), rule.code().name(), null, rule);
  }
}
