package org.opendost.regulatory.penalties;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.calendar.LegalLimit;

/// The times and figures of the law on penalties, as it had them in its time, with a mark where its
/// wording was not read.
@Facade
public class PenaltyLaw {

  private final LawRows rows;
  private final PenaltyLimitRows limits;
  private final DecisionDays days;
  private final SentForms forms;
  private final Audit audit;

  PenaltyLaw(
      LawRows rows, PenaltyLimitRows limits, DecisionDays days, SentForms forms, Audit audit) {
    this.rows = rows;
    this.limits = limits;
    this.days = days;
    this.forms = forms;
    this.audit = audit;
  }

  /// All times, by step, the newest first.
  @Requires(PenaltyPermissions.READ)
  public List<LegalLimit<PenaltyLimit>> limits(Actor actor) {
    return limits.all();
  }

  /// All figures, by what they are, the newest first.
  @Requires(PenaltyPermissions.READ)
  public List<LegalFigure> figures(Actor actor) {
    return rows.figures();
  }

  /// Refuses whoever may not set them: before a form is shown.
  @Requires(PenaltyPermissions.SET_LAW)
  public void require(Actor actor) {}

  /// Sets another time from a day on; what waits for a decision is counted anew.
  @Requires(PenaltyPermissions.SET_LAW)
  public void set(Actor actor, LegalLimit<PenaltyLimit> limit) {
    if (!forms.isFirst(limit.id(), limit)) {
      return;
    }
    limit.validity().faults().orThrow();
    limits.insert(limit);
    days.recount();
    audit.record(
        actor,
        "penalty-limit.set",
        "penalty-limit",
        limit.id(),
        limit.validity().article(),
        null,
        limit);
  }

  /// Sets another figure from a day on.
  @Requires(PenaltyPermissions.SET_LAW)
  public void set(Actor actor, LegalFigure figure) {
    if (!forms.isFirst(figure.id(), figure)) {
      return;
    }
    var faults = figure.validity().faults();
    if (figure.figure().signum() <= 0) {
      faults.add("figure", "penalties.fault.no-figure");
    }
    faults.orThrow();
    rows.insert(figure);
    audit.record(
        actor,
        "penalty-figure.set",
        "penalty-figure",
        figure.id(),
        figure.validity().article(),
        null,
        figure);
  }
}
