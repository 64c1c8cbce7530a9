package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;

/// Incidents of which facilities send word from their own accounts: heard of on that day.
@Facade
public class SentIncidents {

  private final IncidentReporting reporting;
  private final IncidentRows rows;
  private final SourceRows sources;
  private final Facilities facilities;
  private final SentForms forms;
  private final Notifications notifications;
  private final OfficeClock clock;

  SentIncidents(
      IncidentReporting reporting,
      IncidentRows rows,
      SourceRows sources,
      Facilities facilities,
      SentForms forms,
      Notifications notifications,
      OfficeClock clock) {
    this.reporting = reporting;
    this.rows = rows;
    this.sources = sources;
    this.facilities = facilities;
    this.forms = forms;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// What an incident may be about: before a form is shown.
  public record Begun(Facility facility, List<Source> sources) {

    public Begun {
      sources = List.copyOf(sources);
    }
  }

  /// An incident as a facility tells it.
  ///
  /// @param source one of its own; none for others
  /// @param gravity the group as the facility sees it (Luật 18/2008/QH12 Art. 82.2)
  public record Sending(
      UUID id,
      UUID facility,
      @Nullable UUID source,
      int gravity,
      String place,
      LocalDate happenedOn,
      String what) {}

  /// What an incident of a facility may be about.
  ///
  /// @throws NotFound when the facility is another organisation's
  @Requires("exposure.send")
  public Begun begin(Actor actor, UUID facility) {
    return new Begun(facilities.find(actor, facility), sources.of(facility));
  }

  /// Enters an incident as heard of today, and tells officers, leaders and the organisation.
  @Requires("exposure.send")
  public Incident send(Actor actor, Sending typed) {
    var facility = facilities.find(actor, typed.facility());
    if (!forms.isFirst(typed.id(), typed)) {
      return rows.find(typed.id())
          .orElseThrow(() -> new NotFound(IncidentReporting.SUBJECT, typed.id()));
    }
    var today = clock.today();
    if (typed.happenedOn().isAfter(today)) {
      throw new InvalidInput("happenedOn", "exposure.fault.future");
    }
    if (typed.source() != null
        && sources.of(facility.id()).stream()
            .noneMatch(source -> source.id().equals(typed.source()))) {
      throw new InvalidInput("source", "exposure.fault.no-source");
    }
    var incident =
        reporting.report(
            actor,
            new Incident.Entry(
                typed.id(),
                facility.id(),
                typed.source(),
                typed.gravity(),
                typed.place(),
                typed.happenedOn(),
                today,
                typed.what()),
            facility,
            List.of(Role.DIRECTOR, Role.DEPUTY, Role.HEAD, Role.SPECIALIST));
    if (facility.organisation() != null) {
      notifications.tell(
          Recipient.organisation(facility.organisation()),
          "exposure.notice.incident-received",
          List.of(incident.place()),
          "/my/exposure/incidents/" + incident.id());
    }
    return incident;
  }
}
