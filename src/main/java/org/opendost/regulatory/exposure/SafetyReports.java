package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
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
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The yearly reports of facilities on the state of safety. Those with medical diagnostic X-ray
/// equipment send them each November to the department that licensed them (TT 19/2012/TT-BKHCN Art.
/// 20.1).
@Facade
public class SafetyReports {

  private static final String SUBJECT = "safety-report";

  /// Luật 18/2008/QH12 is in force from 01/01/2009.
  private static final int FIRST = 2009;

  private final SafetyReportRows rows;
  private final Facilities facilities;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  SafetyReports(
      SafetyReportRows rows,
      Facilities facilities,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.facilities = facilities;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
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

  /// Awaits the report of a year from every facility in the register; asked again, from those that
  /// were registered since.
  ///
  /// @return how many are awaited anew
  @Requires("exposure.receive-reports")
  public int await(Actor actor, int year) {
    if (year < FIRST || year > clock.today().getYear()) {
      throw new InvalidInput("year", "exposure.fault.year");
    }
    var due = YearMonth.of(year, Month.NOVEMBER).atEndOfMonth();
    var anew = rows.await(year, due, facilities.list(actor));
    for (var report : anew) {
      audit.record(
          actor,
          "safety-report.awaited",
          SUBJECT,
          report.id(),
          report.facilityName() + " – " + year,
          null,
          report);
    }
    return anew.size();
  }

  /// Receives a report; what was received before by mistake is replaced, and its history kept.
  @Requires("exposure.receive-reports")
  public SafetyReport receive(Actor actor, UUID id, SafetyReport.Receipt typed) {
    var before = rows.lock(id, clock.today()).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    var faults =
        new Faults()
            .atMost("changes", typed.changes(), 2000)
            .atMost("incidents", typed.incidents(), 2000)
            .atMost("doses", typed.doses(), 2000);
    if (before.receivedOn() != null) {
      faults.add("", "exposure.fault.received", before.receivedOn());
    }
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "exposure.fault.future");
    }
    if (typed.on().isBefore(LocalDate.of(before.year(), Month.JANUARY, 1))) {
      faults.add("on", "exposure.fault.before-year");
    }
    faults.orThrow();
    rows.receive(id, typed);
    var after = open(actor, id);
    audit.record(
        actor,
        "safety-report.received",
        SUBJECT,
        id,
        after.facilityName() + " – " + after.year(),
        before,
        after);
    return after;
  }
}
