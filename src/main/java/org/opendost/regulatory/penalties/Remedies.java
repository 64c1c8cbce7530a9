package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;

/// The remedies that decisions order, until each is done.
@Facade
public class Remedies {

  private final RemedyRows rows;
  private final PenaltyRows penalties;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Remedies(
      RemedyRows rows, PenaltyRows penalties, SentForms forms, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.penalties = penalties;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of them, the first due first.
  @Requires(PenaltyPermissions.READ)
  public Ask.Page<RemedyLine> list(Actor actor, Ask ask) {
    return rows.read(ask, clock.today());
  }

  /// One of them.
  @Requires(PenaltyPermissions.READ)
  public RemedyLine open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("remedy", id));
  }

  /// Refuses whoever may not record: before a form is shown.
  @Requires(PenaltyPermissions.RECORD)
  public void requireRecording(Actor actor) {}

  /// Records that one was done, with what shows it.
  @Requires(PenaltyPermissions.RECORD)
  public void done(Actor actor, RemedyDone done) {
    penalties.lock(open(actor, done.remedy()).minutes());
    if (!forms.isFirst(done.id(), done)) {
      return;
    }
    var line = open(actor, done.remedy());
    faults(done, line, clock.today()).orThrow();
    rows.insert(done, actor.name());
    audit.record(
        actor, "violation.remedied", "violation", line.minutes(), line.number(), null, done);
  }

  private static Faults faults(RemedyDone done, RemedyLine line, LocalDate today) {
    var faults =
        new Faults()
            .required("evidence", done.evidence())
            .atMost("evidence", done.evidence(), PenaltyRules.LONG);
    if (line.cancelled()) {
      faults.add("", "penalties.fault.cancelled");
    }
    if (line.doneOn() != null) {
      faults.add("", "penalties.fault.done-already");
    }
    if (done.on().isAfter(today)) {
      faults.add("on", "inspection.fault.in-future");
    } else if (done.on().isBefore(line.signedOn())) {
      faults.add("on", "penalties.fault.too-early");
    }
    return faults;
  }
}
