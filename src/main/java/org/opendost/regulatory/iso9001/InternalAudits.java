package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// How agencies judge their own systems: internal audits with the review by their management, and
/// quality targets with what came of them.
@Facade
public class InternalAudits {

  /// QĐ 19/2014/QĐ-TTg, which obliges agencies.
  private static final int FIRST_YEAR = 2014;

  private final AgencyRows agencies;
  private final SystemRows rows;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  InternalAudits(
      AgencyRows agencies, SystemRows rows, SentForms forms, Audit audit, OfficeClock clock) {
    this.agencies = agencies;
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may enter nothing: before a form is shown.
  @Requires("iso9001.enter")
  public void require(Actor actor) {}

  /// Enters an internal audit, with the management review where it followed.
  @Requires("iso9001.enter")
  public void audited(Actor actor, InternalAudit internal) {
    var agency = lock(internal.agency());
    if (!forms.isFirst(internal.id(), internal)) {
      return;
    }
    var faults =
        new Faults()
            .required("conclusion", internal.conclusion())
            .atMost("conclusion", internal.conclusion(), 2000);
    if (internal.auditedOn().isAfter(clock.today())) {
      faults.add("on", "iso9001.fault.future");
    }
    if (internal.reviewedOn() != null) {
      review(faults, "reviewed", internal.auditedOn(), internal.reviewedOn());
    }
    if (rows.audits(agency.id()).stream()
        .anyMatch(other -> other.auditedOn().equals(internal.auditedOn()))) {
      faults.add("on", "iso9001.fault.audit-known");
    }
    faults.orThrow();
    rows.insert(internal);
    audit.record(
        actor,
        "iso-audit.recorded",
        QualitySystems.AGENCY,
        agency.id(),
        agency.name(),
        null,
        internal);
  }

  /// Enters the management review that followed an internal audit entered without one.
  @Requires("iso9001.enter")
  public void review(Actor actor, UUID id, UUID internal, LocalDate on) {
    var agency = lock(id);
    var before =
        rows.audits(id).stream()
            .filter(each -> each.id().equals(internal))
            .findFirst()
            .orElseThrow(() -> new NotFound("audit", internal));
    if (before.reviewedOn() != null) {
      if (before.reviewedOn().equals(on)) {
        return;
      }
      throw new InvalidInput("on", "iso9001.fault.reviewed", before.reviewedOn());
    }
    var faults = new Faults();
    review(faults, "on", before.auditedOn(), on);
    faults.orThrow();
    rows.review(internal, on);
    audit.record(
        actor,
        "iso-audit.reviewed",
        QualitySystems.AGENCY,
        id,
        agency.name(),
        null,
        Map.of("audit", internal, "on", on));
  }

  private void review(Faults faults, String field, LocalDate audited, LocalDate on) {
    if (on.isBefore(audited)) {
      faults.add(field, "iso9001.fault.review-before");
    }
    if (on.isAfter(clock.today())) {
      faults.add(field, "iso9001.fault.future");
    }
  }

  /// Enters a quality target of a year.
  @Requires("iso9001.enter")
  public void aim(Actor actor, QualityTarget target) {
    var agency = lock(target.agency());
    if (!forms.isFirst(target.id(), target)) {
      return;
    }
    var faults =
        new Faults().required("target", target.target()).atMost("target", target.target(), 1000);
    if (target.setOn().isAfter(clock.today())) {
      faults.add("on", "iso9001.fault.future");
    }
    if (target.year() < FIRST_YEAR || target.year() > clock.today().getYear() + 1) {
      faults.add("year", "iso9001.fault.year");
    }
    if (rows.targets(agency.id()).stream()
        .anyMatch(
            other -> other.year() == target.year() && other.target().equals(target.target()))) {
      faults.add("target", "iso9001.fault.target-known", Integer.toString(target.year()));
    }
    faults.orThrow();
    rows.insert(target);
    audit.record(
        actor, "iso-target.set", QualitySystems.AGENCY, agency.id(), agency.name(), null, target);
  }

  /// Enters what came of a quality target.
  @Requires("iso9001.enter")
  public void assess(Actor actor, UUID id, UUID target, QualityTarget.Outcome outcome) {
    var agency = lock(id);
    var before =
        rows.targets(id).stream()
            .filter(each -> each.id().equals(target))
            .findFirst()
            .orElseThrow(() -> new NotFound("target", target));
    if (before.outcome() != null) {
      if (before.outcome().equals(outcome)) {
        return;
      }
      throw new InvalidInput("", "iso9001.fault.assessed", before.outcome().on());
    }
    var faults =
        new Faults().required("result", outcome.result()).atMost("result", outcome.result(), 1000);
    if (outcome.on().isBefore(before.setOn())) {
      faults.add("on", "iso9001.fault.before-target", before.setOn());
    }
    if (outcome.on().isAfter(clock.today())) {
      faults.add("on", "iso9001.fault.future");
    }
    faults.orThrow();
    rows.assess(target, outcome);
    audit.record(
        actor,
        "iso-target.assessed",
        QualitySystems.AGENCY,
        id,
        agency.name(),
        null,
        Map.of("target", target, "outcome", outcome));
  }

  private Agency lock(UUID id) {
    return agencies.lock(id).orElseThrow(() -> new NotFound("agency", id));
  }
}
