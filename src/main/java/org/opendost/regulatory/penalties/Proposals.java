package org.opendost.regulatory.penalties;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// What officers propose to decide; who decides signs it as it is or sends it back.
@Facade
public class Proposals {

  private final ProposalRows rows;
  private final PenaltyRows minutes;
  private final PenaltyRecords records;
  private final PenaltyNotices notices;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Proposals(
      ProposalRows rows,
      PenaltyRows minutes,
      PenaltyRecords records,
      PenaltyNotices notices,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.minutes = minutes;
    this.records = records;
    this.notices = notices;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may not propose: before a form is shown.
  @Requires(PenaltyPermissions.PROPOSE)
  public void require(Actor actor) {}

  /// Proposes what to decide about minutes; it takes the place of what was proposed before.
  ///
  /// @param after the proposal the officer read; null if there was none
  @Requires(PenaltyPermissions.PROPOSE)
  public void propose(
      Actor actor, UUID id, UUID about, @Nullable UUID after, Proposal.Content content) {
    var record = record(about);
    if (!forms.isFirst(id, content)) {
      return;
    }
    if (record.standing() != null) {
      throw new InvalidInput("", "penalties.fault.decided-already");
    }
    var last = record.proposal();
    if (!Objects.equals(after, last == null ? null : last.id())) {
      throw new InvalidInput("", "penalties.fault.proposal-changed");
    }
    ProposalRules.faults(content, record, clock.today()).orThrow();
    rows.insert(id, about, content, actor, clock.instant());
    notices.proposed(record.minutes());
    audit.record(
        actor, "violation.proposed", "violation", about, record.minutes().number(), null, content);
  }

  /// Sends what was proposed back, with the reason.
  @Requires(PenaltyPermissions.DECIDE)
  public void sendBack(Actor actor, UUID id, UUID about, UUID proposal, String reason) {
    var record = record(about);
    if (!forms.isFirst(id, reason)) {
      return;
    }
    new Faults().required("reason", reason).atMost("reason", reason, PenaltyRules.LONG).orThrow();
    var last = record.proposal();
    if (last == null || !last.isOpen() || !last.id().equals(proposal)) {
      throw new InvalidInput("", "penalties.fault.proposal-changed");
    }
    rows.sendBack(id, proposal, reason, actor.name(), clock.instant());
    notices.returned(record.minutes(), last.byId());
    audit.record(
        actor, "violation.returned", "violation", about, record.minutes().number(), null, reason);
  }

  private PenaltyRecord record(UUID about) {
    return records.of(minutes.lock(about).orElseThrow(() -> new NotFound("violation", about)));
  }
}
