package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an organisation reads of its own facilities, as the department keeps it. What belongs to
/// another is answered as if it did not exist.
@Facade
public class OwnExposure {

  /// The filter of every list that leaves what belongs to some facilities.
  static final String FACILITIES = "facilities";

  /// Lines of each list that are read at once.
  private static final int FEW = 10;

  private final DoseRows doses;
  private final DoseStandings standings;
  private final SafetyReportRows reports;
  private final SafetyFilingRows filings;
  private final IncidentRows incidents;
  private final Facilities facilities;
  private final JdbcClient jdbc;
  private final OfficeClock clock;

  OwnExposure(
      DoseRows doses,
      DoseStandings standings,
      SafetyReportRows reports,
      SafetyFilingRows filings,
      IncidentRows incidents,
      Facilities facilities,
      JdbcClient jdbc,
      OfficeClock clock) {
    this.doses = doses;
    this.standings = standings;
    this.reports = reports;
    this.filings = filings;
    this.incidents = incidents;
    this.facilities = facilities;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The first lines of everything.
  ///
  /// @param unawaited the facilities whose report of this year is not awaited yet, and may be sent
  /// @param sources by facility
  /// @param workers those whose readings call for something first
  /// @param reports those still to be sent first, then the last that were received
  /// @param incidents the latest first
  public record Kept(
      List<Facility> facilities,
      List<Facility> unawaited,
      List<Source> sources,
      List<Dose.Standing> workers,
      List<SafetyReport> reports,
      List<Incident> incidents) {

    public Kept {
      facilities = List.copyOf(facilities);
      unawaited = List.copyOf(unawaited);
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

  /// The first lines of everything that is kept of the organisation's facilities.
  @Requires("exposure.own")
  public Kept all(Actor actor) {
    var own = facilities.own(actor);
    return new Kept(
        own,
        unawaited(own),
        read(SourceRows.LIST, own, few("", false)).lines(),
        read(DoseStandings.LIST, own, few("state", false)).lines(),
        read(SafetyReportRows.LIST, own, few("received", true)).lines(),
        read(IncidentRows.LIST, own, few("", false)).lines());
  }

  private List<Facility> unawaited(List<Facility> own) {
    var year = Map.of("year", String.valueOf(clock.today().getYear()));
    var awaited =
        read(SafetyReportRows.LIST, own, new Ask(year, "", false, null, Ask.FILE)).lines().stream()
            .map(SafetyReport::facility)
            .toList();
    return own.stream().filter(facility -> !awaited.contains(facility.id())).toList();
  }

  private static Ask few(String sort, boolean descending) {
    return new Ask(Map.of(), sort, descending, null, FEW);
  }

  /// A page of its sources.
  @Requires("exposure.own")
  public Ask.Page<Source> sources(Actor actor, Ask ask) {
    return read(SourceRows.LIST, facilities.own(actor), ask);
  }

  /// A page of its workers whose dosimeters were read or are overdue, as they stand today.
  @Requires("exposure.own")
  public Ask.Page<Dose.Standing> standings(Actor actor, Ask ask) {
    return read(DoseStandings.LIST, facilities.own(actor), ask);
  }

  /// A page of its reports, awaited and received.
  @Requires("exposure.own")
  public Ask.Page<SafetyReport> reports(Actor actor, Ask ask) {
    return read(SafetyReportRows.LIST, facilities.own(actor), ask);
  }

  /// A page of its incidents.
  @Requires("exposure.own")
  public Ask.Page<Incident> incidents(Actor actor, Ask ask) {
    return read(IncidentRows.LIST, facilities.own(actor), ask);
  }

  /// A filter that asks for nothing is passed over, so that whoever has no facility is not asked
  /// for.
  private <T> Ask.Page<T> read(ListQuery<T> list, List<Facility> own, Ask ask) {
    if (own.isEmpty()) {
      return new Ask.Page<>(List.of(), null);
    }
    var ids =
        own.stream().map(facility -> facility.id().toString()).collect(Collectors.joining(","));
    return list.read(jdbc, ask.narrowed(FACILITIES, ids), clock.today());
  }

  /// All readings of one of its workers.
  @Requires("exposure.own")
  public Doses.WorkerDoses doses(Actor actor, UUID id) {
    var worker = facilities.worker(actor, id);
    return new Doses.WorkerDoses(
        worker, doses.of(id), standings.years(List.of(id)).getOrDefault(id, List.of()));
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
    return facilities.own(actor).stream().anyMatch(own -> own.id().equals(facility));
  }
}
