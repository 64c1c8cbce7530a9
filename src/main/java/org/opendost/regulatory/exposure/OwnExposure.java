package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;

/// What an organisation reads of its own facilities, as the department keeps it. What belongs to
/// another is answered as if it did not exist.
@Facade
public class OwnExposure {

  private final SourceRows sources;
  private final DoseRows doses;
  private final SafetyReportRows reports;
  private final SafetyFilingRows filings;
  private final IncidentRows incidents;
  private final Facilities facilities;
  private final OfficeClock clock;

  OwnExposure(
      SourceRows sources,
      DoseRows doses,
      SafetyReportRows reports,
      SafetyFilingRows filings,
      IncidentRows incidents,
      Facilities facilities,
      OfficeClock clock) {
    this.sources = sources;
    this.doses = doses;
    this.reports = reports;
    this.filings = filings;
    this.incidents = incidents;
    this.facilities = facilities;
    this.clock = clock;
  }

  /// Everything at once.
  ///
  /// @param workers those whose dosimeters were read, by name
  /// @param reports awaited and received, the newest first
  /// @param incidents the latest first
  public record Kept(
      List<Facility> facilities,
      List<Source> sources,
      List<Dose.Standing> workers,
      List<SafetyReport> reports,
      List<Incident> incidents) {

    public Kept {
      facilities = List.copyOf(facilities);
      sources = List.copyOf(sources);
      workers = List.copyOf(workers);
      reports = List.copyOf(reports);
      incidents = List.copyOf(incidents);
    }
  }

  /// A report with every form in which it was received, the last first.
  public record Received(SafetyReport report, List<SafetyFiling> filings) {

    public Received {
      filings = List.copyOf(filings);
    }
  }

  /// An incident with what was done about it.
  public record Followed(Incident incident, List<Incident.Step> steps) {

    public Followed {
      steps = List.copyOf(steps);
    }
  }

  /// Everything that is kept of the organisation's facilities.
  @Requires("exposure.own")
  public Kept all(Actor actor) {
    var own = facilities.own(actor);
    var ids = ids(own);
    return new Kept(
        own,
        sources.of(ids),
        doses.standings(ids, clock.today()),
        reports.of(ids, clock.today()),
        incidents.of(ids));
  }

  /// All readings of one of its workers.
  @Requires("exposure.own")
  public Doses.WorkerDoses doses(Actor actor, UUID id) {
    var worker = facilities.worker(actor, id);
    return new Doses.WorkerDoses(
        worker, doses.of(id), doses.years(List.of(id)).getOrDefault(id, List.of()));
  }

  /// One of its reports.
  @Requires("exposure.own")
  public Received report(Actor actor, UUID id) {
    var report =
        reports
            .find(id, clock.today())
            .filter(found -> owns(actor, found.facility()))
            .orElseThrow(() -> new NotFound(SafetyReceiving.SUBJECT, id));
    return new Received(report, filings.of(id));
  }

  /// One of its incidents.
  @Requires("exposure.own")
  public Followed incident(Actor actor, UUID id) {
    var incident =
        incidents
            .find(id)
            .filter(found -> found.facility() != null && owns(actor, found.facility()))
            .orElseThrow(() -> new NotFound("radiation-incident", id));
    return new Followed(incident, incidents.steps(id));
  }

  private boolean owns(Actor actor, UUID facility) {
    return ids(facilities.own(actor)).contains(facility);
  }

  private static List<UUID> ids(List<Facility> own) {
    return own.stream().map(Facility::id).toList();
  }
}
