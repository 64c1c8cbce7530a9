package org.opendost.regulatory.exposure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.notifications.Notice;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.stereotype.Component;

/// Enters an incident, whether an officer heard of it or the facility sends word.
@Component
class IncidentReporting {

  static final String SUBJECT = "radiation-incident";

  private final IncidentRows rows;
  private final FindableIncidents findable;
  private final SourceRows sources;
  private final Audit audit;
  private final Notifications notifications;
  private final OfficeClock clock;

  IncidentReporting(
      IncidentRows rows,
      FindableIncidents findable,
      SourceRows sources,
      Audit audit,
      Notifications notifications,
      OfficeClock clock) {
    this.rows = rows;
    this.findable = findable;
    this.sources = sources;
    this.audit = audit;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// Enters it and tells who has to know.
  ///
  /// @param told the roles that are told
  Incident report(Actor actor, Incident.Entry typed, @Nullable Facility facility, List<Role> told) {
    faults(typed).orThrow();
    rows.insert(typed, facility);
    var incident = rows.find(typed.id()).orElseThrow(() -> new NotFound(SUBJECT, typed.id()));
    findable.put(incident);
    audit.record(
        actor,
        "radiation-incident.reported",
        SUBJECT,
        incident.id(),
        incident.place(),
        null,
        incident);
    notifications.tell(
        told.stream()
            .map(
                role ->
                    new Notice(
                        Recipient.role(role),
                        "exposure.notice.incident",
                        List.of(incident.place(), Integer.toString(incident.gravity())),
                        "/office/exposure/incidents/" + incident.id()))
            .toList());
    return incident;
  }

  private Faults faults(Incident.Entry typed) {
    var faults =
        new Faults()
            .required("place", typed.place())
            .atMost("place", typed.place(), 300)
            .required("what", typed.what())
            .atMost("what", typed.what(), 2000);
    if (typed.gravity() < 1 || typed.gravity() > Incident.GRAVEST) {
      faults.add("gravity", "exposure.fault.gravity");
    }
    if (typed.heardOn().isBefore(typed.happenedOn())) {
      faults.add("heardOn", "exposure.fault.heard-before");
    }
    if (typed.heardOn().isAfter(clock.today())) {
      faults.add("heardOn", "exposure.fault.future");
    }
    if (typed.source() != null && sources.find(typed.source()).isEmpty()) {
      faults.add("source", "exposure.fault.no-source");
    }
    return faults;
  }
}
