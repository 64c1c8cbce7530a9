package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.filing;
import static org.opendost.regulatory.radiation.DossierWay.moved;
import static org.opendost.regulatory.radiation.DossierWay.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.springframework.context.annotation.Import;

/// What may be asked for, and when: renewals, further devices, lost licences, one dossier at a
/// time.
@OfficeTest
@Import(DossierWay.class)
class FilingRulesTest {

  private static final Actor OFFICE = Actor.system("test");

  /// Under NĐ 142/2020.
  private static final String DAY = "2022-05-16T03:00:00Z";

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final DossierWay way;

  FilingRulesTest(Facilities facilities, Licences licences, Dossiers dossiers, DossierWay way) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.way = way;
  }

  @Test
  void refusesARenewalFiledLaterThanFortyFiveDaysBeforeExpiry() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licence(clinic, "2022-05-16");
    // It expires on 16/05/2025, and 45 days before that is 01/04/2025.
    var late = filing(clinic, Kind.LICENCE_RENEWAL, DAY).onLicence(licence.id());
    assertThatThrownBy(() -> way.file(late, "2025-04-02T03:00:00Z"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("renewal-late");
    var renewed = way.settle(late, "2025-04-01T03:00:00Z");

    assertThat(renewed.fee().amount()).as("75 % of 95 %").isEqualTo(3_562_500);
    assertThat(renewed.issued().until()).isEqualTo("2028-05-16");
    assertThat(licences.find(OFFICE, licence.id()).replacedBy())
        .isEqualTo(renewed.issued().licence());
  }

  @Test
  void addsADeviceToALicenceOnlySinceTheDecree() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licence(clinic, "2022-05-16");
    var device =
        facilities.addEquipment(
            OFFICE, ClinicExample.device(clinic.facility().id(), EquipmentClass.CT));
    var filing =
        filing(clinic, Kind.LICENCE_SUPPLEMENT, DAY)
            .onLicence(licence.id())
            .about(List.of(device.id()));
    assertThatThrownBy(() -> way.file(filing, "2020-05-12T03:00:00Z"))
        .hasMessageContaining("no-such-procedure");
    assertThatThrownBy(() -> way.file(filing.about(clinic.deviceIds()), "2022-06-16T03:00:00Z"))
        .hasMessageContaining("on-licence-already");
    var settled = way.settle(filing, "2022-06-16T03:00:00Z");

    var next = licences.find(OFFICE, settled.issued().licence());
    assertThat(next.equipment()).hasSize(3);
    assertThat(next.expiresOn()).as("it keeps the term").isEqualTo("2025-05-16");
  }

  @Test
  void givesADeviceASecondLicenceOnlyWhenItIsTooLateToRenewTheFirst() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licence(clinic, "2019-05-16");
    var again = filing(clinic, Kind.LICENCE_NEW, "2022-03-17T03:00:00Z");
    assertThatThrownBy(() -> way.file(again, "2022-04-01T03:00:00Z"))
        .hasMessageContaining("on-licence-already")
        .hasMessageContaining(licence.number());
    way.file(again, "2022-04-02T03:00:00Z");
  }

  @Test
  void aLostLicenceIsIssuedAgainThirtyDaysAfterTheNoticeUntilTheDecree() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licence(clinic, "2019-05-16");
    var lost = filing(clinic, Kind.LICENCE_REISSUE, "2020-05-12T03:00:00Z").onLicence(licence.id());
    assertThatThrownBy(() -> way.file(lost.lost(null), "2020-05-12T03:00:00Z"))
        .hasMessageContaining("lossNoticedOn");
    var noticed = lost.lost(LocalDate.of(2020, 4, 13));
    assertThatThrownBy(() -> way.file(noticed, "2020-05-12T03:00:00Z"))
        .hasMessageContaining("loss-too-fresh");
    way.file(noticed, "2020-05-13T03:00:00Z");

    var other = ClinicExample.in(facilities, OFFICE);
    var afterwards =
        filing(other, Kind.LICENCE_REISSUE, "2021-02-01T03:00:00Z")
            .onLicence(licence(other, "2019-05-16").id());
    way.file(afterwards.lost(null), "2021-02-01T03:00:00Z");
  }

  @Test
  void takesNoSecondDossierForALicenceOfADeviceWhileOneIsOnItsWay() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var first = way.file(filing(clinic, Kind.LICENCE_NEW, DAY), DAY);
    var second = filing(clinic, Kind.LICENCE_NEW, DAY);
    assertThatThrownBy(() -> way.file(second, DAY))
        .hasMessageContaining("open-for-device")
        .hasMessageContaining(first.code());
    var other =
        facilities.addEquipment(
            OFFICE, ClinicExample.device(clinic.facility().id(), EquipmentClass.CT));
    assertThat(way.file(second.about(List.of(other.id())), DAY).code()).isNotEqualTo(first.code());
  }

  @Test
  void takesNoSecondDossierAboutALicenceWhileOneIsOnItsWay() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licence(clinic, "2022-05-16");
    var first = filing(clinic, Kind.LICENCE_AMENDMENT, DAY).onLicence(licence.id());
    way.file(first, DAY);
    var second = filing(clinic, Kind.LICENCE_REISSUE, DAY).onLicence(licence.id());
    assertThatThrownBy(() -> way.file(second, DAY)).hasMessageContaining("open-dossier");
    moved(on(DAY, () -> dossiers.withdraw(CLERK, way.deed(first.id(), "Nộp nhầm"))));
    way.file(second, DAY);
  }

  private Licence licence(ClinicExample clinic, String day) {
    return on(
        day + "T03:00:00Z",
        () -> licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.parse(day)))));
  }
}
