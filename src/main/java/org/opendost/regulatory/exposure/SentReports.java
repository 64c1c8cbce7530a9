package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.notifications.Notice;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;

/// Yearly safety reports as facilities send them from their own accounts: received on that day,
/// whether they are late or correct an earlier one.
@Facade
public class SentReports {

  /// What the form takes: the report as it was signed.
  public static final FileRule FILE =
      FileRule.of("file", 20, FileKind.PDF, FileKind.DOCX, FileKind.JPEG, FileKind.PNG);

  private final SafetyReportRows rows;
  private final SafetyReceiving receiving;
  private final Facilities facilities;
  private final Files files;
  private final SentForms forms;
  private final Notifications notifications;
  private final OfficeClock clock;

  SentReports(
      SafetyReportRows rows,
      SafetyReceiving receiving,
      Facilities facilities,
      Files files,
      SentForms forms,
      Notifications notifications,
      OfficeClock clock) {
    this.rows = rows;
    this.receiving = receiving;
    this.facilities = facilities;
    this.files = files;
    this.forms = forms;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// A facility's report as it is sent.
  ///
  /// @param why why it corrects one that was received before; empty for the first
  public record Sending(
      UUID id,
      UUID facility,
      int year,
      boolean complies,
      String changes,
      String incidents,
      String doses,
      String why) {}

  /// What a report is about to be sent for.
  ///
  /// @param report as it stands; none while it is not awaited yet
  public record Begun(Facility facility, int year, @Nullable SafetyReport report) {

    /// Whether one was received, so that another has to say why.
    public boolean again() {
      return report != null && report.receivedOn() != null;
    }
  }

  /// What a report is about to be sent for: before a form is shown.
  ///
  /// @throws NotFound when the facility is another organisation's, or there are no reports of the
  ///   year
  @Requires("exposure.send")
  public Begun begin(Actor actor, UUID facility, int year) {
    return new Begun(
        facility(actor, facility, year),
        year,
        rows.find(facility, year, clock.today()).orElse(null));
  }

  private Facility facility(Actor actor, UUID facility, int year) {
    if (!receiving.isYear(year)) {
      throw new NotFound(SafetyReceiving.SUBJECT, facility);
    }
    return facilities.find(actor, facility);
  }

  /// Receives a report today, and tells the officers and the organisation. What was received before
  /// is kept beside it.
  ///
  /// @throws InvalidInput also when it comes again and does not say why
  @Requires("exposure.send")
  public SafetyReport send(Actor actor, Sending typed, Upload upload) {
    var facility = facility(actor, typed.facility(), typed.year());
    var file = files.keep(actor, typed.id(), upload, FILE);
    var first = forms.isFirst(typed.id(), List.of(typed, file.sha256()));
    if (first) {
      receiving.await(actor, typed.year(), List.of(facility));
    }
    var before =
        rows.lock(facility.id(), typed.year(), clock.today())
            .orElseThrow(() -> new NotFound(SafetyReceiving.SUBJECT, facility.id()));
    if (!first) {
      return before;
    }
    var after =
        receiving.receive(
            actor,
            before,
            new SafetyReport.Receipt(
                typed.id(),
                clock.today(),
                typed.complies(),
                typed.changes(),
                typed.incidents(),
                typed.doses(),
                typed.why()),
            file,
            facility.organisation());
    tellOfficers(before, after);
    return after;
  }

  private void tellOfficers(SafetyReport before, SafetyReport after) {
    notifications.tell(
        Stream.of(Role.SPECIALIST, Role.HEAD)
            .map(
                role ->
                    new Notice(
                        Recipient.role(role),
                        before.receivedOn() == null
                            ? "exposure.notice.report-sent"
                            : "exposure.notice.report-sent-again",
                        List.of(after.facilityName(), String.valueOf(after.year())),
                        "/office/exposure/reports/" + after.id()))
            .toList());
  }
}
