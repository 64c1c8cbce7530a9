package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.stereotype.Component;

/// Awaits and receives yearly reports, whether a facility sends one or an officer enters it.
@Component
class SafetyReceiving {

  static final String SUBJECT = "safety-report";

  /// Luật 18/2008/QH12 is in force from 01/01/2009.
  private static final int FIRST = 2009;

  private static final int LONG = 2000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final SafetyReportRows rows;
  private final SafetyFilingRows filings;
  private final Audit audit;
  private final Notifications notifications;
  private final OfficeClock clock;

  SafetyReceiving(
      SafetyReportRows rows,
      SafetyFilingRows filings,
      Audit audit,
      Notifications notifications,
      OfficeClock clock) {
    this.rows = rows;
    this.filings = filings;
    this.audit = audit;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// Whether there are reports of that year.
  boolean isYear(int year) {
    return year >= FIRST && year <= clock.today().getYear();
  }

  /// Awaits the report of a year from facilities; from those it is awaited from, nothing changes.
  ///
  /// @return those awaited anew
  List<SafetyReport> await(Actor actor, int year, List<Facility> facilities) {
    if (!isYear(year)) {
      throw new InvalidInput("year", "exposure.fault.year");
    }
    var due = YearMonth.of(year, Month.NOVEMBER).atEndOfMonth();
    var anew = rows.await(year, due, facilities);
    for (var report : anew) {
      audit.record(
          actor, "safety-report.awaited", SUBJECT, report.id(), label(report), null, report);
    }
    return anew;
  }

  /// Receives a report and tells the facility. One that was received before is kept; what comes
  /// after it has to say why.
  ///
  /// @param before the report, locked
  /// @param facility whose accounts are told; none where the directory does not know it
  SafetyReport receive(
      Actor actor,
      SafetyReport before,
      SafetyReport.Receipt typed,
      @Nullable StoredFile file,
      @Nullable UUID facility) {
    faults(before, typed).orThrow();
    rows.receive(before.id(), typed);
    filings.insert(before.id(), typed, file, actor);
    var after =
        rows.find(before.id(), clock.today()).orElseThrow(() -> new NotFound(SUBJECT, before.id()));
    audit.record(
        actor,
        before.receivedOn() == null ? "safety-report.received" : "safety-report.corrected",
        SUBJECT,
        after.id(),
        label(after),
        before,
        after);
    if (facility != null) {
      notifications.tell(
          Recipient.organisation(facility),
          before.receivedOn() == null
              ? "exposure.notice.report-received"
              : "exposure.notice.report-corrected",
          List.of(after.facilityName(), String.valueOf(after.year()), DAY.format(typed.on())),
          "/my/exposure/reports/" + after.id());
    }
    return after;
  }

  private Faults faults(SafetyReport before, SafetyReport.Receipt typed) {
    var faults =
        new Faults()
            .atMost("changes", typed.changes(), LONG)
            .atMost("incidents", typed.incidents(), LONG)
            .atMost("doses", typed.doses(), LONG)
            .atMost("why", typed.why(), LONG);
    var received = before.receivedOn();
    if (received != null && typed.why().isBlank()) {
      faults.add("why", "exposure.fault.received", received);
    }
    if (received != null && typed.on().isBefore(received)) {
      faults.add("on", "exposure.fault.before-first", received);
    }
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "exposure.fault.future");
    }
    if (typed.on().isBefore(LocalDate.of(before.year(), Month.JANUARY, 1))) {
      faults.add("on", "exposure.fault.before-year");
    }
    return faults;
  }

  private static String label(SafetyReport report) {
    return report.facilityName() + " – " + report.year();
  }
}
