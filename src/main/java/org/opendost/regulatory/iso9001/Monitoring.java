package org.opendost.regulatory.iso9001;

import java.util.List;
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
import org.opendost.platform.register.Ask;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The yearly plan and the visits (TT 26/2014/TT-BKHCN Art. 33–38).
@Facade
public class Monitoring {

  /// An agency reports on its corrective action within two months from the signing of the minutes
  /// (Art. 37.2.c).
  private static final Limit REPORT = Limit.months(2);

  private final AgencyRows agencies;
  private final StandardRows standards;
  private final MonitoringVisitRows visits;
  private final PlanRows plans;
  private final OfficialCalendar calendar;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Monitoring(
      AgencyRows agencies,
      StandardRows standards,
      MonitoringVisitRows visits,
      PlanRows plans,
      OfficialCalendar calendar,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.agencies = agencies;
    this.standards = standards;
    this.visits = visits;
    this.plans = plans;
    this.calendar = calendar;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Plans of all years, the latest first.
  @Requires("iso9001.follow")
  public List<MonitoringPlan> plans(Actor actor) {
    return plans.all();
  }

  /// What the year's plan foresees, with what was done of it; nothing without a plan.
  @Requires("iso9001.follow")
  public List<PlanLine> lines(Actor actor, int year) {
    return plans.of(year).map(plan -> plans.lines(plan.id())).orElse(List.of());
  }

  /// Those the plan of a year can name.
  @Requires("iso9001.follow")
  public List<Agency> agencies(Actor actor) {
    return agencies.active();
  }

  /// Refuses whoever may not enter plans: before a form is shown.
  @Requires("iso9001.plan")
  public void requirePlanning(Actor actor) {}

  /// Refuses whoever may not monitor: before a form is shown.
  @Requires("iso9001.monitor")
  public void require(Actor actor) {}

  /// Enters the approved plan of a year: every agency that has to apply the system is in it, at
  /// least a third of them at their seats (Art. 33.2). Another decision of the year replaces it.
  @Requires("iso9001.plan")
  public void decide(Actor actor, MonitoringPlan plan) {
    if (!forms.isFirst(plan.id(), plan)) {
      return;
    }
    var faults =
        new Faults().required("decision", plan.decision()).atMost("decision", plan.decision(), 200);
    if (plan.decidedOn().isAfter(clock.today())) {
      faults.add("decidedOn", "iso9001.fault.future");
    }
    if (plan.year() < 2014 || plan.year() > clock.today().getYear() + 1) {
      faults.add("year", "iso9001.fault.year");
    }
    var obliged = agencies.active().stream().filter(Agency::obliged).toList();
    obliged.stream()
        .filter(agency -> !plan.ways().containsKey(agency.id()))
        .forEach(
            agency -> faults.add("way-" + agency.id(), "iso9001.fault.not-in-plan", agency.name()));
    long onSite =
        obliged.stream().filter(agency -> plan.ways().get(agency.id()) == Way.ON_SITE).count();
    if (onSite * 3 < obliged.size()) {
      faults.add("", "iso9001.fault.too-few-on-site", onSite, obliged.size());
    }
    faults.orThrow();
    if (!plans.insert(plan, clock.instant(), actor.name())) {
      throw new InvalidInput("decision", "iso9001.fault.plan-known", plan.decision());
    }
    audit.record(actor, "iso-plan.decided", "iso-plan", plan.id(), plan.decision(), null, plan);
  }

  /// Visits, the first first.
  @Requires("iso9001.follow")
  public Ask.Page<VisitLine> visits(Actor actor, Ask ask) {
    return VisitLine.LIST.read(jdbc, ask, clock.today());
  }

  /// The visits to an agency, the latest first: that there were, anyone may know; not what they
  /// found.
  @Requires("iso9001.read")
  public List<VisitRecord> of(Actor actor, UUID agency) {
    return visits.of(agency);
  }

  /// A visit with what it found.
  @Requires("iso9001.follow")
  public VisitRecord visit(Actor actor, UUID id) {
    return visits.find(id).orElseThrow(() -> new NotFound("visit", id));
  }

  /// Enters a visit: one the year's plan foresees, or one that was asked for (Art. 34.1.c).
  @Requires("iso9001.monitor")
  public void record(Actor actor, Visit visit) {
    var agency =
        agencies.lock(visit.agency()).orElseThrow(() -> new NotFound("agency", visit.agency()));
    if (!forms.isFirst(visit.id(), visit)) {
      return;
    }
    var plan =
        plans
            .of(visit.on().getYear())
            .filter(known -> known.ways().containsKey(agency.id()))
            .map(MonitoringPlan::id)
            .orElse(null);
    faults(visit, agency, plan).orThrow();
    visits.insert(
        visit, plan, calendar.now().due(visit.on(), REPORT).day(), clock.instant(), actor.name());
    audit.record(actor, "iso-visit.recorded", "iso-visit", visit.id(), agency.name(), null, visit);
  }

  /// Withdraws a visit that was entered wrongly, with what it found.
  @Requires("iso9001.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var visit = visits.find(id).orElseThrow(() -> new NotFound("visit", id));
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    if (visits.withdraw(id, why.strip(), clock.instant())) {
      audit.record(
          actor, "iso-visit.withdrawn", "iso-visit", id, visit.agencyName(), visit, why.strip());
    }
  }

  private Faults faults(Visit visit, Agency agency, @Nullable UUID plan) {
    var faults =
        new Faults()
            .required("minutes", visit.minutes())
            .atMost("minutes", visit.minutes(), 200)
            .required("team", visit.team())
            .atMost("team", visit.team(), 1000)
            .atMost("strengths", visit.strengths(), 4000)
            .atMost("recommendation", visit.recommendation(), 4000)
            .atMost("onRequest", visit.onRequest(), 300);
    if (standards.find(visit.standard()).isEmpty()) {
      faults.add("standard", "input.not-a-choice");
    }
    if (visit.on().isAfter(clock.today())) {
      faults.add("on", "iso9001.fault.future");
    }
    if (visit.on().isBefore(agency.since())) {
      faults.add("on", "iso9001.fault.before-since", agency.since());
    }
    if (visit.score() != null && (visit.score() < 0 || visit.score() > 100)) {
      faults.add("score", "iso9001.fault.score");
    }
    if (plan == null && visit.onRequest().isBlank()) {
      faults.add("onRequest", "iso9001.fault.unplanned");
    }
    visits
        .enteredBy(agency.id(), visit.on())
        .ifPresent(by -> faults.add("on", "iso9001.fault.visit-known", by));
    return faults;
  }
}
