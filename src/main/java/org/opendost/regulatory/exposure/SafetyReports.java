package org.opendost.regulatory.exposure;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.notifications.Notice;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The yearly reports of facilities on the state of safety. Those with medical diagnostic X-ray
/// equipment send them each November to the department that licensed them (TT 19/2012/TT-BKHCN Art.
/// 20.1).
@Facade
public class SafetyReports {

  /// What the form takes: the scan of a report on paper.
  public static final FileRule SCAN =
      FileRule.of("file", 20, FileKind.PDF, FileKind.JPEG, FileKind.PNG);

  private static final String SUBJECT = SafetyReceiving.SUBJECT;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final SafetyReportRows rows;
  private final SafetyFilingRows filings;
  private final SafetyReceiving receiving;
  private final Facilities facilities;
  private final Files files;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Notifications notifications;
  private final OfficeClock clock;

  SafetyReports(
      SafetyReportRows rows,
      SafetyFilingRows filings,
      SafetyReceiving receiving,
      Facilities facilities,
      Files files,
      JdbcClient jdbc,
      SentForms forms,
      Notifications notifications,
      OfficeClock clock) {
    this.rows = rows;
    this.filings = filings;
    this.receiving = receiving;
    this.facilities = facilities;
    this.files = files;
    this.jdbc = jdbc;
    this.forms = forms;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// A page of those awaited and received.
  @Requires("exposure.read")
  public Ask.Page<SafetyReport> list(Actor actor, Ask ask) {
    return SafetyReportRows.LIST.read(jdbc, ask, clock.today());
  }

  /// A report.
  @Requires("exposure.read")
  public SafetyReport open(Actor actor, UUID id) {
    return rows.find(id, clock.today()).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Refuses whoever may not receive reports: before a form is shown.
  @Requires("exposure.receive-reports")
  public void require(Actor actor) {}

  /// Awaits the report of a year from every facility in the register, and tells their organisations
  /// until when; asked again, from those that were registered since.
  ///
  /// @return how many are awaited anew
  @Requires("exposure.receive-reports")
  public int await(Actor actor, int year) {
    var all = facilities.list(actor);
    var anew = receiving.await(actor, year, all);
    var byFacility =
        anew.stream().collect(Collectors.toMap(SafetyReport::facility, Function.identity()));
    var notices = new ArrayList<Notice>();
    for (var facility : all) {
      var report = byFacility.get(facility.id());
      if (report != null && facility.organisation() != null) {
        notices.add(
            new Notice(
                Recipient.organisation(facility.organisation()),
                "exposure.notice.report-due",
                List.of(facility.name(), String.valueOf(year), DAY.format(report.dueOn())),
                "/my/exposure/reports/" + report.id()));
      }
    }
    notifications.tell(notices);
    return anew.size();
  }

  /// Every report as it was received, the last first.
  @Requires("exposure.read")
  public List<SafetyFiling> filings(Actor actor, UUID id) {
    return filings.of(open(actor, id).id());
  }

  /// Receives a report that came on paper, or one that corrects it, with its scan where there is
  /// one.
  @Requires("exposure.receive-reports")
  public SafetyReport receive(
      Actor actor, UUID id, SafetyReport.Receipt typed, @Nullable Upload scan) {
    var before = rows.lock(id, clock.today()).orElseThrow(() -> new NotFound(SUBJECT, id));
    var file = scan == null ? null : files.keep(actor, typed.id(), scan, SCAN);
    if (!forms.isFirst(typed.id(), List.of(id, typed, file == null ? "" : file.sha256()))) {
      return before;
    }
    return receiving.receive(
        actor, before, typed, file, facilities.find(actor, before.facility()).organisation());
  }
}
