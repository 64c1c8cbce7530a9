package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

@OfficeTest
class DossiersTest {

  private static final Actor OFFICE = Actor.system("test");

  /// No licence of the demonstration is of that year, whose numbers are its own.
  private static final String DAY = "2022-05-16T03:00:00Z";

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final Audit audit;

  DossiersTest(Facilities facilities, Licences licences, Dossiers dossiers, Audit audit) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.audit = audit;
  }

  @Test
  void goesFromFilingToTheReturnOfALicence() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Procedure.LICENCE_NEW, null);
    var id = filing.id();
    on(DAY, () -> dossiers.submit(OFFICE, filing));
    on(DAY, () -> dossiers.submit(OFFICE, filing));
    var received = on(DAY, () -> dossiers.receive(OFFICE, id));
    on(DAY, () -> dossiers.requestSupplement(OFFICE, id, "Hợp đồng đọc liều kế"));
    on(DAY, () -> dossiers.supplement(OFFICE, id, "Đã nộp hợp đồng"));
    on(DAY, () -> dossiers.approve(OFFICE, id));
    var issued = on(DAY, () -> dossiers.issue(OFFICE, id, signing()));
    var returned = on(DAY, () -> dossiers.handOver(OFFICE, id));

    assertThat(received.code()).matches("000\\.00\\.13\\.H14-220516-\\d{4}");
    assertThat(received.fee()).isEqualTo(new Fee(4_750_000, false));
    assertThat(issued.issuedOn()).isEqualTo(LocalDate.of(2022, 5, 16));
    assertThat(issued.resultUntil()).isEqualTo(LocalDate.of(2025, 5, 16));
    assertThat(licences.find(OFFICE, returned.licence()).number()).isEqualTo(issued.resultNumber());
    assertThat(audit.of(id)).hasSize(7);
    assertThat(dossiers.moves(OFFICE, id)).hasSize(7);
  }

  @Test
  void tellsTheSecondOfficerWhatTheFirstDid() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Procedure.DECLARATION, null);
    dossiers.submit(OFFICE, filing);
    dossiers.receive(OFFICE, filing.id());

    assertThatThrownBy(() -> dossiers.receive(OFFICE, filing.id()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("radiation.fault.dossier-received");
    assertThatThrownBy(() -> dossiers.issue(OFFICE, filing.id(), signing()))
        .isInstanceOf(InvalidInput.class);
    dossiers.refuse(OFFICE, filing.id(), "Thiết bị không có nguồn gốc");
    assertThatThrownBy(() -> dossiers.approve(OFFICE, filing.id()))
        .hasMessageContaining("radiation.fault.dossier-refused");
  }

  @Test
  void refusesARenewalFiledLaterThanFortyFiveDaysBeforeExpiry() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence =
        on(
            DAY,
            () ->
                licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2022, 5, 16)))));
    // It expires on 16/05/2025, and 45 days before that is 01/04/2025.
    var late = filing(clinic, Procedure.LICENCE_RENEWAL, licence.id());
    assertThatThrownBy(() -> on("2025-04-02T03:00:00Z", () -> dossiers.submit(OFFICE, late)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("renewal-late");
    on("2025-04-01T03:00:00Z", () -> dossiers.submit(OFFICE, late));
    on("2025-04-01T03:00:00Z", () -> dossiers.receive(OFFICE, late.id()));
    on("2025-04-01T03:00:00Z", () -> dossiers.approve(OFFICE, late.id()));
    var renewed = on("2025-04-20T03:00:00Z", () -> dossiers.issue(OFFICE, late.id(), signing()));

    assertThat(renewed.resultUntil()).isEqualTo(LocalDate.of(2028, 5, 16));
    assertThat(licences.find(OFFICE, licence.id()).replacedBy()).isEqualTo(renewed.licence());
  }

  @Test
  void certificatesOfSafetyOfficersHoldFiveYearsUntilTheDecreeOf2020AndWithoutLimitSince() {
    assertThat(certificateIssued("2021-01-29T03:00:00Z").resultUntil())
        .isEqualTo(LocalDate.of(2026, 1, 29));
    assertThat(certificateIssued("2021-02-01T03:00:00Z").resultUntil()).isNull();
  }

  @Test
  void anApplicantFilesForItsOwnFacilityOnly() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var stranger =
        new Actor(Uuid7.next(), "Người khác", Set.of(Role.APPLICANT), Uuid7.next(), null);

    assertThatThrownBy(() -> dossiers.submit(stranger, filing(clinic, Procedure.DECLARATION, null)))
        .isInstanceOf(NotFound.class);
  }

  private Dossier certificateIssued(String moment) {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var worker =
        new Worker(
            Uuid7.next(), clinic.facility().id(), "Đặng Thảo Nguyên", 1987, "Bác sĩ", "044", true);
    facilities.addWorker(OFFICE, worker);
    var filing =
        new Filing(
            Uuid7.next(),
            Procedure.RSO_CERTIFICATE,
            clinic.facility().id(),
            List.of(),
            worker.id(),
            null,
            Dossier.Channel.COUNTER,
            "");
    on(moment, () -> dossiers.submit(OFFICE, filing));
    on(moment, () -> dossiers.receive(OFFICE, filing.id()));
    on(moment, () -> dossiers.approve(OFFICE, filing.id()));
    return on(moment, () -> dossiers.issue(OFFICE, filing.id(), signing()));
  }

  private static Filing filing(
      ClinicExample clinic, Procedure procedure, @Nullable UUID previousLicence) {
    return new Filing(
        Uuid7.next(),
        procedure,
        clinic.facility().id(),
        clinic.deviceIds(),
        null,
        previousLicence,
        Dossier.Channel.ONLINE,
        "");
  }

  private static Signing signing() {
    return new Signing(Uuid7.next(), "Lương Thác Bạc", "Giám đốc");
  }

  private static <T> T on(String moment, Callable<T> work) {
    return OfficeClock.at(Instant.parse(moment), work);
  }
}
