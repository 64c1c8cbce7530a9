package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.radiation.DossierWay.filing;
import static org.opendost.regulatory.radiation.DossierWay.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.context.annotation.Import;

/// Several licences become one by an amendment (NĐ 142/2020, Art. 31.1.e, 37.5).
@OfficeTest
@Import(DossierWay.class)
class MergedLicencesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final String DAY = "2022-05-16T03:00:00Z";

  private final Facilities facilities;
  private final Licences licences;
  private final DossierWay way;

  MergedLicencesTest(Facilities facilities, Licences licences, DossierWay way) {
    this.facilities = facilities;
    this.licences = licences;
    this.way = way;
  }

  @Test
  void becomeOneWithAllTheirDevicesAndTheTermOfTheOneIssuedLast() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var later = licence(clinic, 1, "2021-11-02");
    var earlier = licence(clinic, 0, "2020-11-02");
    var settled = way.settle(amendment(clinic, earlier).merging(List.of(later.id())), DAY);

    var next = licences.find(OFFICE, settled.issued().licence());
    assertThat(next.equipment()).containsExactlyInAnyOrderElementsOf(clinic.deviceIds());
    assertThat(next.expiresOn()).as("Điều 37.5").isEqualTo("2024-11-02");
    assertThat(Stream.of(earlier, later).map(each -> licences.find(OFFICE, each.id()).replacedBy()))
        .containsOnly(next.id());
    assertThat(licences.check(Actor.PUBLIC, next.code()).former())
        .extracting(Licence::number)
        .containsExactly(later.number(), earlier.number());
  }

  @Test
  void areNotMergedUnderTheCircular() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var one = licence(clinic, 0, "2019-05-16");
    var other = licence(clinic, 1, "2019-05-16");
    var amendment =
        filing(clinic, Kind.LICENCE_AMENDMENT, "2020-05-12T03:00:00Z")
            .onLicence(one.id())
            .merging(List.of(other.id()));
    assertThatThrownBy(() -> way.file(amendment, "2020-05-12T03:00:00Z"))
        .hasMessageContaining("no-merging");
  }

  @Test
  void areMergedOnlyWhereEachIsInForceOfThatFacilityAndFree() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var one = licence(clinic, 0, "2021-05-16");
    var other = licence(clinic, 1, "2021-05-16");
    var expired = licence(clinic, 1, "2018-05-16");
    var theirs = licence(ClinicExample.in(facilities, OFFICE), 0, "2021-05-16");
    var amendment = amendment(clinic, one);

    assertThatThrownBy(() -> way.file(amendment.merging(List.of(theirs.id())), DAY))
        .hasMessageContaining("other-facility");
    assertThatThrownBy(() -> way.file(amendment.merging(List.of(expired.id())), DAY))
        .hasMessageContaining("not-in-force");
    assertThatThrownBy(() -> way.file(amendment.merging(List.of(one.id())), DAY))
        .hasMessageContaining("merges-itself");
    var filed = way.file(amendment.merging(List.of(other.id())), DAY);
    assertThat(filed.merged()).containsExactly(other.id());
    var second = amendment(clinic, other).about(List.of(clinic.deviceIds().getLast()));
    assertThatThrownBy(() -> way.file(second, DAY)).hasMessageContaining("open-dossier");
    var renewal = filing(clinic, Kind.LICENCE_RENEWAL, DAY).onLicence(one.id());
    assertThatThrownBy(() -> way.file(renewal.merging(List.of(other.id())), DAY))
        .hasMessageContaining("no-merging");
  }

  @Test
  void isNotIssuedWhenTheTermHasRunOutMeanwhile() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licence(clinic, 0, "2019-05-20");
    var amendment = amendment(clinic, licence).about(List.of(clinic.deviceIds().getFirst()));
    var id = way.file(amendment, DAY).id();
    way.receive(id, DAY);
    way.assign(id, DAY);
    way.propose(id, DAY);
    way.approve(id, DAY);
    assertThatThrownBy(() -> way.issue(id, "2022-05-23T03:00:00Z"))
        .hasMessageContaining("not-in-force");
  }

  private static Filing amendment(ClinicExample clinic, Licence licence) {
    return filing(clinic, Kind.LICENCE_AMENDMENT, DAY).onLicence(licence.id());
  }

  private Licence licence(ClinicExample clinic, int device, String day) {
    return on(
        day + "T03:00:00Z",
        () ->
            licences.issue(
                OFFICE,
                new LicencePaper(
                    Uuid7.next(),
                    clinic.facility().id(),
                    Licence.X_RAY_WORK,
                    clinic.facility().address(),
                    LicenceTerm.ofNew(LocalDate.parse(day)),
                    "Nông Thị Suối",
                    "Giám đốc",
                    List.of(clinic.deviceIds().get(device)))));
  }
}
