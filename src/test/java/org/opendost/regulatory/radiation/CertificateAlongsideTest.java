package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.filing;
import static org.opendost.regulatory.radiation.DossierWay.moved;
import static org.opendost.regulatory.radiation.DossierWay.on;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.context.annotation.Import;

/// Where the safety officer has no certificate yet, it is asked for with the licence (TT 08/2010,
/// Art. 11.8, 24.4; NĐ 142/2020, Art. 20.4).
@OfficeTest
@Import(DossierWay.class)
class CertificateAlongsideTest {

  private static final Actor OFFICE = Actor.system("test");

  /// Under TT 08/2010.
  private static final String OLD = "2020-05-11T03:00:00Z";

  /// Under NĐ 142/2020.
  private static final String DAY = "2022-05-16T03:00:00Z";

  private final Facilities facilities;
  private final Dossiers dossiers;
  private final DossierWay way;

  CertificateAlongsideTest(Facilities facilities, Dossiers dossiers, DossierWay way) {
    this.facilities = facilities;
    this.dossiers = dossiers;
    this.way = way;
  }

  @Test
  void takesTheTimeOfTheLicenceUnderTheCircularAndItsOwnUnderTheDecree() {
    assertThat(receivedAlongside(OLD)).as("30 days, Điều 24.4").isEqualTo("2020-06-10");
    assertThat(receivedAlongside(DAY)).as("10 working days, Điều 35.4.c").isEqualTo("2022-05-30");
  }

  @Test
  void standsForTheCertificateAmongThePapersOfTheLicence() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = withoutCertificate(clinic, OLD);
    assertThatThrownBy(() -> way.receive(licence.id(), OLD)).hasMessageContaining("paper-missing");
    var certificate = certificate(clinic, licence.id(), OLD);

    assertThat(dossiers.companion(CLERK, licence.id()).id()).isEqualTo(certificate.id());
    assertThat(dossiers.companion(CLERK, certificate.id()).id()).isEqualTo(licence.id());
    moved(way.receive(licence.id(), OLD));
  }

  @Test
  void noLongerStandsForItOnceItIsWithdrawn() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = withoutCertificate(clinic, OLD);
    var certificate = certificate(clinic, licence.id(), OLD);
    moved(on(OLD, () -> dossiers.withdraw(CLERK, way.deed(certificate.id(), "Nộp nhầm"))));
    assertThatThrownBy(() -> way.receive(licence.id(), OLD)).hasMessageContaining("paper-missing");
  }

  @Test
  void isGivenBeforeTheLicence() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = withoutCertificate(clinic, OLD).id();
    var certificate = certificate(clinic, licence, OLD).id();
    approved(licence);
    assertThatThrownBy(() -> way.issue(licence, OLD)).hasMessageContaining("certificate-first");
    approved(certificate);
    moved(way.issue(certificate, OLD));
    moved(way.issue(licence, OLD));
  }

  @Test
  void isFiledWithALicenceDossierOfTheFacilityThatIsOnItsWayAndWithNoOther() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var other = withoutCertificate(ClinicExample.in(facilities, OFFICE), OLD);
    assertThatThrownBy(() -> certificate(clinic, other.id(), OLD))
        .hasMessageContaining("not-alongside");
    var licence = withoutCertificate(clinic, OLD);
    certificate(clinic, licence.id(), OLD);
    assertThatThrownBy(() -> certificate(clinic, licence.id(), OLD))
        .hasMessageContaining("alongside-already");
    moved(on(OLD, () -> dossiers.withdraw(CLERK, way.deed(licence.id(), "Nộp nhầm"))));
    assertThatThrownBy(() -> certificate(clinic, licence.id(), OLD))
        .hasMessageContaining("not-alongside");
  }

  private String receivedAlongside(String moment) {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var certificate = certificate(clinic, withoutCertificate(clinic, moment).id(), moment);
    way.pay(certificate.id(), moment);
    return String.valueOf(moved(way.receive(certificate.id(), moment)).caseFile().dueOn());
  }

  private void approved(UUID id) {
    way.pay(id, OLD);
    moved(way.receive(id, OLD));
    moved(way.assign(id, OLD));
    moved(way.propose(id, OLD));
    moved(way.approve(id, OLD));
  }

  private Dossier withoutCertificate(ClinicExample clinic, String moment) {
    var full = filing(clinic, Kind.LICENCE_NEW, moment);
    return way.file(
        full.with(
            full.papers().stream()
                .filter(paper -> !paper.item().equals(RequiredPapers.CERTIFICATE))
                .toList()),
        moment);
  }

  private Dossier certificate(ClinicExample clinic, UUID licence, String moment) {
    var worker =
        new Worker(
            Uuid7.next(), clinic.facility().id(), "Đặng Thảo Nguyên", 1987, "Bác sĩ", "044", true);
    facilities.addWorker(OFFICE, worker);
    return way.file(
        filing(clinic, Kind.RSO_CERTIFICATE, moment).forWorker(worker.id()).alongside(licence),
        moment);
  }
}
