package org.opendost.regulatory.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// The work on site: visits, their minutes, what is demanded, and the evidence that it was done.
@Facade
public class Visits {

  private final VisitRows rows;
  private final MissionRows missions;
  private final PartyRows parties;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Visits(
      VisitRows rows,
      MissionRows missions,
      PartyRows parties,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.missions = missions;
    this.parties = parties;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Begins a visit: the team shows its decision (Luật 05/2007/QH12 Đ.39.1.a), so there is one.
  ///
  /// @param present who is there for the establishment
  @Requires(InspectionPermissions.VISIT)
  public Visit begin(Actor actor, UUID form, UUID establishment, Instant at, String present) {
    var where =
        parties
            .establishment(establishment)
            .orElseThrow(() -> new NotFound("establishment", establishment));
    var mission = missions.lock(where.mission()).orElseThrow();
    if (!forms.isFirst(form, List.of(establishment, at.toString(), present))) {
      return get(form);
    }
    var faults = new Faults().required("present", present).atMost("present", present, 500);
    var decision = mission.decision();
    if (decision == null) {
      faults.add("", "inspection.fault.not-decided");
    } else if (OfficeClock.date(at).isBefore(decision.signedOn())) {
      faults.add("on", "inspection.fault.before-decision", decision.signedOn());
    }
    if (at.isAfter(clock.instant())) {
      faults.add("on", "inspection.fault.in-future");
    }
    if (mission.reportedOn() != null) {
      faults.add("", "inspection.fault.reported-already");
    }
    faults.orThrow();
    rows.insert(form, where, at, present.strip(), actor.name());
    var visit = get(form);
    audit.record(
        actor, "visit.begun", "visit", form, mission.number() + " – " + where.name(), null, visit);
    return visit;
  }

  /// Signs the minutes. Somebody of the team signs, and nobody who has an interest there; the
  /// establishment signs too, or its refusal is noted with the reason, which does not void them.
  @Requires(InspectionPermissions.VISIT)
  public Visit sign(Actor actor, UUID id, Minutes minutes) {
    var before = lock(id);
    var known = before.minutes();
    if (known != null) {
      if (known.number().equals(minutes.number().strip())) {
        return before;
      }
      throw new InvalidInput("", "inspection.fault.signed-already", known.number());
    }
    var team =
        parties.team(before.mission()).stream()
            .map(TeamMember::id)
            .collect(Collectors.toUnmodifiableSet());
    var faults =
        new Faults()
            .required("number", minutes.number())
            .atMost("number", minutes.number(), 60)
            .required("summary", minutes.summary())
            .atMost("summary", minutes.summary(), 5000)
            .atMost("signedFor", minutes.signedFor(), 200)
            .atMost("refusal", minutes.refusal(), 500)
            .atMost("witness", minutes.witness(), 200);
    if (minutes.members().isEmpty() || !team.containsAll(minutes.members())) {
      faults.add("members", "inspection.fault.no-member");
    }
    parties.interested(id).stream()
        .filter(conflict -> minutes.members().contains(conflict.member()))
        .forEach(
            conflict ->
                faults.add(
                    "members",
                    "inspection.fault.interested-signs",
                    conflict.name(),
                    conflict.reason()));
    if (minutes.signedFor().isBlank() && minutes.refusal().isBlank()) {
      faults.add("signedFor", "inspection.fault.nobody-signed");
    } else if (!minutes.signedFor().isBlank() && !minutes.refusal().isBlank()) {
      faults.add("refusal", "inspection.fault.signed-and-refused");
    }
    if (minutes.signedAt().isBefore(before.begunAt())) {
      faults.add("on", "inspection.fault.signed-before-begun");
    } else if (minutes.signedAt().isAfter(clock.instant())) {
      faults.add("on", "inspection.fault.in-future");
    }
    faults.orThrow();
    rows.sign(id, minutes, actor.name());
    audit.record(
        actor, "visit.minutes-signed", "visit", id, minutes.number().strip(), null, minutes);
    return get(id);
  }

  /// Demands that something found be put right by a day.
  @Requires(InspectionPermissions.VISIT)
  public void demand(
      Actor actor, UUID form, UUID visit, String finding, String demand, LocalDate dueOn) {
    var before = lock(visit);
    var made = new Demand(form, visit, finding.strip(), demand.strip(), dueOn, null, "", "");
    if (!forms.isFirst(form, made)) {
      return;
    }
    var faults =
        new Faults()
            .required("finding", finding)
            .atMost("finding", finding, 1000)
            .required("demand", demand)
            .atMost("demand", demand, 1000);
    if (before.isSigned()) {
      faults.add("", "inspection.fault.minutes-stand");
    }
    if (dueOn.isBefore(OfficeClock.date(before.begunAt()))) {
      faults.add("dueOn", "inspection.fault.due-before-visit");
    }
    faults.orThrow();
    rows.insert(made, actor.name());
    audit.record(actor, "visit.demanded", "visit", visit, before.name(), null, made);
  }

  /// Closes a demand with what shows that it was met; without evidence nobody closes one.
  @Requires(InspectionPermissions.VISIT)
  public void close(Actor actor, UUID demand, LocalDate on, String evidence) {
    var before = rows.lockDemand(demand).orElseThrow(() -> new NotFound("demand", demand));
    if (!before.isOpen()) {
      if (before.evidence().equals(evidence.strip())) {
        return;
      }
      throw new InvalidInput("", "inspection.fault.closed-already", before.closedBy());
    }
    var visit = get(before.visit());
    var faults = new Faults().required("evidence", evidence).atMost("evidence", evidence, 1000);
    if (!visit.isSigned()) {
      faults.add("", "inspection.fault.not-signed");
    }
    if (on.isAfter(clock.today())) {
      faults.add("closedOn", "inspection.fault.in-future");
    } else if (on.isBefore(OfficeClock.date(visit.begunAt()))) {
      faults.add("closedOn", "inspection.fault.due-before-visit");
    }
    faults.orThrow();
    rows.close(demand, on, evidence.strip(), actor.name());
    audit.record(
        actor,
        "visit.demand-met",
        "visit",
        before.visit(),
        visit.name(),
        before,
        Map.of("on", on, "evidence", evidence.strip()));
  }

  /// One visit.
  @Requires(InspectionPermissions.READ)
  public Visit open(Actor actor, UUID id) {
    return get(id);
  }

  /// One demand.
  @Requires(InspectionPermissions.READ)
  public Demand demanded(Actor actor, UUID id) {
    return rows.demand(id).orElseThrow(() -> new NotFound("demand", id));
  }

  private Visit lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("visit", id));
  }

  private Visit get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("visit", id));
  }
}
