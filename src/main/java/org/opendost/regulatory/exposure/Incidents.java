package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Radiation incidents, from the notice to the day nothing is left to be done.
@Facade
public class Incidents {

  private static final String SUBJECT = IncidentReporting.SUBJECT;

  private final IncidentReporting reporting;
  private final IncidentRows rows;
  private final FindableIncidents findable;
  private final Facilities facilities;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Incidents(
      IncidentReporting reporting,
      IncidentRows rows,
      FindableIncidents findable,
      Facilities facilities,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.reporting = reporting;
    this.rows = rows;
    this.findable = findable;
    this.facilities = facilities;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the register.
  @Requires("exposure.read")
  public Ask.Page<Incident> list(Actor actor, Ask ask) {
    return IncidentRows.LIST.read(jdbc, ask, clock.today());
  }

  /// An incident.
  @Requires("exposure.read")
  public Incident open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// What was done about it, in order.
  @Requires("exposure.read")
  public List<Incident.Step> steps(Actor actor, UUID id) {
    return rows.steps(id);
  }

  /// Those a source was part of, the latest first.
  @Requires("exposure.read")
  public List<Incident> of(Actor actor, UUID source) {
    return rows.of(source);
  }

  /// Refuses whoever may not enter incidents: before a form is shown.
  @Requires("exposure.keep-incidents")
  public void require(Actor actor) {}

  /// Enters an incident and tells those who lead.
  @Requires("exposure.keep-incidents")
  public Incident report(Actor actor, Incident.Entry typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id());
    }
    return reporting.report(
        actor,
        typed,
        typed.facility() == null ? null : facilities.find(actor, typed.facility()),
        List.of(Role.DIRECTOR, Role.DEPUTY, Role.HEAD));
  }

  /// Enters what was done; after what closes it nothing follows.
  @Requires("exposure.keep-incidents")
  public Incident act(Actor actor, UUID id, Incident.Deed typed) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (!forms.isFirst(typed.id(), List.of(id, typed))) {
      return before;
    }
    var faults = new Faults().required("note", typed.note()).atMost("note", typed.note(), 2000);
    if (typed.seen() != before.version()) {
      faults.add("", "exposure.fault.incident-changed");
    }
    if (before.state() == Incident.State.CLOSED) {
      faults.add("", "exposure.fault.incident-closed");
    }
    if (typed.on().isBefore(before.happenedOn())) {
      faults.add("on", "exposure.fault.before-incident", before.happenedOn());
    }
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "exposure.fault.future");
    }
    faults.orThrow();
    rows.insertStep(id, before.version(), typed, actor.name());
    rows.update(
        id,
        typed.closes() ? Incident.State.CLOSED : Incident.State.OPEN,
        typed.closes() ? typed.on() : null);
    var after = open(actor, id);
    findable.put(after);
    audit.record(
        actor,
        typed.closes() ? "radiation-incident.closed" : "radiation-incident.acted",
        SUBJECT,
        id,
        after.place(),
        before,
        typed);
    return after;
  }
}
