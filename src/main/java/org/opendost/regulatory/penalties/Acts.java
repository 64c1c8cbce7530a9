package org.opendost.regulatory.penalties;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.springframework.dao.DuplicateKeyException;

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
  @Requires(PenaltyPermissions.SET_ACTS)
  public void require(Actor actor) {}

  /// Sets an act, or another frame for one from a day on; what was decided before stands.
  @Requires(PenaltyPermissions.SET_ACTS)
  public void set(Actor actor, Act act) {
    if (!forms.isFirst(act.id(), act)) {
      return;
    }
    var faults =
        new Faults()
            .required("code", act.code())
            .atMost("code", act.code(), 60)
            .required("decree", act.decree())
            .atMost("decree", act.decree(), 200)
            .required("article", act.article())
            .atMost("article", act.article(), 200)
            .required("text", act.text())
            .atMost("text", act.text(), 1000);
    if (act.most() <= 0 || act.least() > act.most()) {
      faults.add("most", "penalties.fault.frame");
    }
    var until = act.until();
    if (until != null && until.isBefore(act.from())) {
      faults.add("until", "inspection.fault.ends-before");
    }
    faults.orThrow();
    rows.end(act);
    try {
      rows.insert(act);
    } catch (DuplicateKeyException taken) {
      throw new InvalidInput("from", "penalties.fault.act-taken");
    }
    audit.record(actor, "penalty-act.set", "penalty-act", act.id(), act.code(), null, act);
  }
}
