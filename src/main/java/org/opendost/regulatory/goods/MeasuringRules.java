package org.opendost.regulatory.goods;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;

/// The tables of the law for gold, scales and prepackaged goods: dated, editable, each line with
/// its article and whether it was read in a text of the law.
@Facade
public class MeasuringRules {

  private final MeasuringRuleRows rows;
  private final ExaminationRows examinations;
  private final SentForms forms;
  private final Audit audit;

  MeasuringRules(
      MeasuringRuleRows rows, ExaminationRows examinations, SentForms forms, Audit audit) {
    this.rows = rows;
    this.examinations = examinations;
    this.forms = forms;
    this.audit = audit;
  }

  /// All lines.
  @Requires(GoodsPermissions.READ)
  public List<MeasuringRule> list(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set them: before a form is shown.
  @Requires("goods.set-rules")
  public void require(Actor actor) {}

  /// Sets another line from a day on; what was examined since is reckoned anew.
  @Requires("goods.set-rules")
  public void set(Actor actor, MeasuringRule rule) {
    if (!forms.isFirst(rule.id(), rule)) {
      return;
    }
    var faults = rule.validity().faults();
    if (rule.upTo() != null && rule.upTo().compareTo(rule.over()) < 0) {
      faults.add("upTo", "goods.fault.ends-below");
    }
    if (rule.value().signum() <= 0) {
      faults.add("value", "goods.fault.no-quantity");
    }
    faults.orThrow();
    rows.insert(rule);
    var all = rows.all();
    for (var examination : examinations.since(rule.validity().from())) {
      var day = examination.checkedOn();
      var examined = examination.examined();
      examinations.update(
          examination.id(),
          examined,
          Reckoning.of(examined, day, MeasuringTables.on(day, all)).verdict());
    }
    audit.record(
        actor, "measuring-rule.set", "measuring-rule", rule.id(), rule.article(), null, rule);
  }
}
