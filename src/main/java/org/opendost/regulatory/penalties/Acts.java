package org.opendost.regulatory.penalties;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;

/// The acts that are punished and their frames, as they were in their time.
@Facade
public class Acts {

  private final ActRows rows;
  private final SentForms forms;
  private final Audit audit;

  Acts(ActRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, by code, the newest first.
  @Requires(PenaltyPermissions.READ)
  public List<Act> list(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set them: before a form is shown.
  @Requires(PenaltyPermissions.SET_LAW)
  public void require(Actor actor) {}

  /// Sets an act, or another frame for one from a day on; what was decided before stands.
  @Requires(PenaltyPermissions.SET_LAW)
  public void set(Actor actor, Act act) {
    if (!forms.isFirst(act.id(), act)) {
      return;
    }
    var faults =
        act.validity()
            .faults()
            .required("code", act.code())
            .atMost("code", act.code(), 60)
            .required("decree", act.decree())
            .atMost("decree", act.decree(), 200)
            .required("text", act.text())
            .atMost("text", act.text(), 1000);
    if (act.most() <= 0 || act.least() > act.most()) {
      faults.add("most", "penalties.fault.frame");
    }
    faults.orThrow();
    rows.insert(act);
    audit.record(actor, "penalty-act.set", "penalty-act", act.id(), act.code(), null, act);
  }
}
