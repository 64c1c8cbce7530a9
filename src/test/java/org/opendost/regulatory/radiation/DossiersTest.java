package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.radiation.DossierWay.APPRAISER;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.DIRECTOR;
import static org.opendost.regulatory.radiation.DossierWay.HEAD;
import static org.opendost.regulatory.radiation.DossierWay.SPECIALIST;
import static org.opendost.regulatory.radiation.DossierWay.filing;
import static org.opendost.regulatory.radiation.DossierWay.moved;
import static org.opendost.regulatory.radiation.DossierWay.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.casework.MoveOutcome;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(DossierWay.class)
class DossiersTest {

  private static final Actor OFFICE = Actor.system("test");

  /// Under NĐ 142/2020; no licence of the demonstration is of that year, whose numbers are its own.
  private static final String DAY = "2022-05-16T03:00:00Z";

  /// Under TT 08/2010.
  private static final String OLD = "2011-05-16T03:00:00Z";

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final Receptions receptions;
  private final Appraisals appraisals;
  private final Signatures signatures;
  private final DossierWay way;
  private final Audit audit;

  DossiersTest(
      Facilities facilities,
      Licences licences,
      Dossiers dossiers,
      Receptions receptions,
      Appraisals appraisals,
      Signatures signatures,
      DossierWay way,
      Audit audit) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.receptions = receptions;
    this.appraisals = appraisals;
    this.signatures = signatures;
    this.way = way;
    this.audit = audit;
  }

  @Test
  void goesFromFilingToTheReturnOfALicence() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.LICENCE_NEW, DAY);
    var id = filing.id();
    var filed = way.file(filing, DAY);
    assertThat(way.file(filing, DAY)).as("sent twice").isEqualTo(filed);
    moved(on(DAY, () -> receptions.notifyFee(CLERK, way.deed(id, ""))));
    way.pay(id, DAY);
    var received = moved(way.receive(id, DAY)).caseFile();
    moved(way.assign(id, DAY));
    moved(on(DAY, () -> appraisals.askForSupplement(SPECIALIST, way.deed(id, "Hợp đồng liều kế"))));
    moved(
        on(
            "2022-05-30T03:00:00Z",
            () -> dossiers.supply(CLERK, way.deed(id, "Đã nộp"), List.of())));
    var again = dossiers.standing(CLERK, id);
    moved(way.propose(id, "2022-06-01T03:00:00Z"));
    moved(way.approve(id, "2022-06-02T03:00:00Z"));
    moved(way.issue(id, "2022-06-03T03:00:00Z"));
    moved(on("2022-06-03T07:00:00Z", () -> receptions.handOver(CLERK, way.deed(id, ""))));

    assertThat(filed.code()).matches("000\\.00\\.13\\.H14-220516-\\d{4}");
    assertThat(filed.fee()).isEqualTo(new Fee(4_750_000, false));
    assertThat(received.dueOn()).as("25 days").isEqualTo("2022-06-10");
    assertThat(again.dueOn()).as("25 days from zero").isEqualTo("2022-06-24");
    var settled = dossiers.find(CLERK, id);
    assertThat(settled.step()).isEqualTo(DossierSteps.RETURNED);
    assertThat(settled.handlerName()).isEqualTo("Vi Hoàng Yến");
    assertThat(settled.appraisal()).isEqualTo("Đủ điều kiện.");
    assertThat(settled.issued().on()).isEqualTo("2022-06-03");
    assertThat(settled.issued().until()).isEqualTo("2025-06-03");
    assertThat(licences.find(OFFICE, settled.issued().licence()).number())
        .isEqualTo(settled.issued().number());
    assertThat(audit.of(id)).extracting(entry -> entry.action()).contains("dossier.filed");
  }

  @Test
  void receivesNoDossierThatLacksAPaperTheLawLists() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.LICENCE_NEW, DAY).with(List.of());
    way.file(filing, DAY);
    way.pay(filing.id(), DAY);

    assertThatThrownBy(() -> way.receive(filing.id(), DAY))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .as("NĐ 142/2020, Điều 20")
                    .hasSize(11)
                    .allMatch(fault -> fault.key().equals("radiation.fault.paper-missing")));
    assertThat(dossiers.checklist(CLERK, filing.id()).missing()).hasSize(11);
    receptions.tick(CLERK, filing.id(), DossierWay.papers(Kind.LICENCE_NEW, Regime.ND_142_2020));
    assertThat(dossiers.checklist(CLERK, filing.id()).missing()).isEmpty();
    moved(way.receive(filing.id(), DAY));
  }

  @Test
  void asksForEightPapersUnderTheCircularAndElevenUnderTheDecree() {
    assertThat(DossierWay.papers(Kind.LICENCE_NEW, Regime.TT_08_2010)).hasSize(8);
    assertThat(DossierWay.papers(Kind.LICENCE_NEW, Regime.ND_142_2020)).hasSize(11);
    assertThat(RequiredPapers.of(Kind.LICENCE_NEW, Regime.TT_08_2010))
        .extracting(RequiredPaper::code)
        .doesNotContain("verification", "survey", "plan");
  }

  @Test
  void theTimeWaitsForTheFeeUnderTheDecreeAndTheSignatureDoesUnderTheCircular() {
    var decree = filing(ClinicExample.in(facilities, OFFICE), Kind.LICENCE_NEW, DAY);
    way.file(decree, DAY);
    assertThatThrownBy(() -> way.receive(decree.id(), DAY)).hasMessageContaining("fee-unpaid");

    var circular = filing(ClinicExample.in(facilities, OFFICE), Kind.LICENCE_NEW, OLD);
    way.file(circular, "2020-05-11T03:00:00Z");
    var received = moved(way.receive(circular.id(), "2020-05-11T03:00:00Z"));
    assertThat(received.caseFile().dueOn()).as("30 days").isEqualTo("2020-06-10");
    moved(way.assign(circular.id(), "2020-05-12T03:00:00Z"));
    moved(way.propose(circular.id(), "2020-05-12T03:00:00Z"));
    moved(way.approve(circular.id(), "2020-05-12T03:00:00Z"));
    assertThatThrownBy(() -> way.issue(circular.id(), "2020-05-12T03:00:00Z"))
        .hasMessageContaining("fee-unpaid");
    way.pay(circular.id(), "2020-05-12T03:00:00Z");
    moved(way.issue(circular.id(), "2020-05-12T03:00:00Z"));
  }

  @Test
  void takesTheFeeOnce() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.LICENCE_NEW, DAY);
    way.file(filing, DAY);
    way.pay(filing.id(), DAY);
    assertThat(way.pay(filing.id(), DAY).payment()).as("a double click").isNotNull();
    assertThatThrownBy(
            () ->
                on(
                    DAY,
                    () ->
                        receptions.recordPayment(
                            CLERK,
                            filing.id(),
                            new Payment("BL-02", DossierWay.day("2022-05-16")))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("fee-paid");
  }

  @Test
  void tellsTheSecondOfficerWhatTheFirstDid() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.DECLARATION, DAY);
    way.file(filing, DAY);
    var seen = way.deed(filing.id(), "");
    moved(on(DAY, () -> receptions.receive(CLERK, seen)));

    assertThat(on(DAY, () -> receptions.receive(CLERK, seen)))
        .as("a double click")
        .isInstanceOf(MoveOutcome.AlreadyDone.class);
    var late = new Deed(filing.id(), seen.expectedMoves(), Uuid7.next(), "Sai thẩm quyền");
    assertThat(on(DAY, () -> receptions.decline(CLERK, late)))
        .isInstanceOfSatisfying(
            MoveOutcome.Stale.class,
            stale -> {
              assertThat(stale.last().actorName()).isEqualTo("Đinh Bạch Liên");
              assertThat(stale.last().move()).isEqualTo("RECEIVE");
            });
    assertThat(way.issue(filing.id(), DAY)).isInstanceOf(MoveOutcome.NotPossible.class);
  }

  @Test
  void givesADoubleClickedSignatureOneNumber() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.LICENCE_NEW, DAY);
    var dossier = way.file(filing, DAY);
    way.pay(dossier.id(), DAY);
    moved(way.receive(dossier.id(), DAY));
    moved(way.assign(dossier.id(), DAY));
    moved(way.propose(dossier.id(), DAY));
    moved(way.approve(dossier.id(), DAY));
    var deed = way.deed(dossier.id(), "");
    var signing = new Signing(Uuid7.next(), "Nông Thạch Sơn", "Giám đốc");
    moved(on(DAY, () -> signatures.issue(DIRECTOR, deed, signing)));
    assertThat(on(DAY, () -> signatures.issue(DIRECTOR, deed, signing)))
        .isInstanceOf(MoveOutcome.AlreadyDone.class);
    assertThat(licences.of(OFFICE, clinic.facility().id())).hasSize(1);
  }

  @Test
  void certificatesOfSafetyOfficersHoldFiveYearsUntilTheDecreeOf2020AndWithoutLimitSince() {
    assertThat(certificateIssued("2021-01-29T03:00:00Z").issued().until())
        .isEqualTo(LocalDate.of(2026, 1, 29));
    assertThat(certificateIssued("2021-02-01T03:00:00Z").issued().until()).isNull();
  }

  @Test
  void anyoneMayCheckACertificateByItsCode() {
    var certificate = certificateIssued("2020-05-12T03:00:00Z");
    var code = certificate.issued().code();
    var fresh = on("2025-05-12T03:00:00Z", () -> dossiers.check(Actor.PUBLIC, code));
    var old = on("2025-05-13T03:00:00Z", () -> dossiers.check(Actor.PUBLIC, code));

    assertThat(fresh.isExpired()).isFalse();
    assertThat(fresh.worker().name()).isEqualTo("Đặng Thảo Nguyên");
    assertThat(old.isExpired()).isTrue();
  }

  @Test
  void aRefusalSettlesTheDossierWithItsReason() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.DECLARATION, DAY);
    way.file(filing, DAY);
    moved(way.receive(filing.id(), DAY));
    moved(way.assign(filing.id(), DAY));
    assertThatThrownBy(() -> on(DAY, () -> signatures.refuse(DIRECTOR, way.deed(filing.id(), " "))))
        .isInstanceOf(InvalidInput.class);
    moved(on(DAY, () -> signatures.refuse(DIRECTOR, way.deed(filing.id(), "Không rõ nguồn gốc"))));

    assertThat(dossiers.find(CLERK, filing.id()).result())
        .isEqualTo(new Dossier.Result.Refused(LocalDate.of(2022, 5, 16), "Không rõ nguồn gốc"));
  }

  @Test
  void everyMoveIsMadeByWhoMayMakeIt() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing = filing(clinic, Kind.DECLARATION, DAY);
    way.file(filing, DAY);
    var deed = way.deed(filing.id(), "Lý do");
    var signing = new Signing(Uuid7.next(), "A", "B");

    for (var stranger : List.of(SPECIALIST, HEAD, DIRECTOR)) {
      refused(() -> receptions.receive(stranger, deed));
      refused(() -> receptions.decline(stranger, deed));
      refused(() -> receptions.handOver(stranger, deed));
      refused(
          () -> receptions.recordPayment(stranger, filing.id(), new Payment("1", LocalDate.MIN)));
      refused(() -> dossiers.submit(stranger, filing));
    }
    for (var stranger : List.of(CLERK, SPECIALIST)) {
      refused(() -> appraisals.assign(stranger, deed, APPRAISER));
      refused(() -> appraisals.approve(stranger, deed));
      refused(() -> appraisals.sendBack(stranger, deed));
    }
    for (var stranger : List.of(CLERK, DIRECTOR)) {
      refused(() -> appraisals.askForSupplement(stranger, deed));
      refused(() -> appraisals.propose(stranger, deed));
    }
    for (var stranger : List.of(CLERK, SPECIALIST, HEAD)) {
      refused(() -> signatures.issue(stranger, deed, signing));
      refused(() -> signatures.refuse(stranger, deed));
    }
  }

  @Test
  void anApplicantActsForItsOwnFacilityOnly() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var stranger =
        new Actor(Uuid7.next(), "Người khác", Set.of(Role.APPLICANT), Uuid7.next(), null);
    var filing = filing(clinic, Kind.DECLARATION, DAY);
    way.file(filing, DAY);

    assertThatThrownBy(() -> dossiers.submit(stranger, filing(clinic, Kind.DECLARATION, DAY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> dossiers.find(stranger, filing.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> dossiers.withdraw(stranger, new Deed(filing.id(), 1, Uuid7.next(), "Rút")))
        .isInstanceOf(NotFound.class);
  }

  private static void refused(ThrowingCallable deed) {
    assertThatThrownBy(deed).isInstanceOf(Forbidden.class);
  }

  private Dossier certificateIssued(String moment) {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var worker =
        new Worker(
            Uuid7.next(), clinic.facility().id(), "Đặng Thảo Nguyên", 1987, "Bác sĩ", "044", true);
    facilities.addWorker(OFFICE, worker);
    return way.settle(filing(clinic, Kind.RSO_CERTIFICATE, moment).forWorker(worker.id()), moment);
  }
}
