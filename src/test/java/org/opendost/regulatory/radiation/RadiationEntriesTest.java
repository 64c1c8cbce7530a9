package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.radiation.DossierWay.on;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RadiationEntriesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final LicenceTerm TERM = LicenceTerm.ofNew(LocalDate.of(2013, 3, 1));

  private final Facilities facilities;
  private final Licences licences;
  private final RadiationEntries entries;
  private final JdbcClient jdbc;

  RadiationEntriesTest(
      Facilities facilities, Licences licences, RadiationEntries entries, JdbcClient jdbc) {
    this.facilities = facilities;
    this.licences = licences;
    this.entries = entries;
    this.jdbc = jdbc;
  }

  private record Found(String visibility, String title, String body, String href) {}

  @Test
  void anyoneFindsALicenceWithItsNumberHolderAndState() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = on("2013-03-01T03:00:00Z", () -> licences.issue(OFFICE, clinic.paper(TERM)));
    var issued = found("licence", licence.id());
    assertThat(issued.visibility()).isEqualTo("everyone");
    assertThat(issued.title()).contains(licence.number(), "Phòng khám Đa khoa Suối Trong");
    assertThat(issued.body()).contains("Còn hiệu lực đến hết ngày 01/03/2016");
    assertThat(issued.href()).isEqualTo("/v/" + licence.code());

    licences.revoke(OFFICE, licence.id(), "Chuyển nhượng thiết bị không khai báo");
    assertThat(found("licence", licence.id()).body()).contains("Đã thu hồi");
  }

  @Test
  void aLicenceIsFoundAsExpiredOnTheDayAfterItsLast() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = on("2013-03-01T03:00:00Z", () -> licences.issue(OFFICE, clinic.paper(TERM)));
    on("2016-03-01T03:00:00Z", this::everything);
    assertThat(found("licence", licence.id()).body()).contains("Còn hiệu lực");
    on("2016-03-02T03:00:00Z", this::everything);
    assertThat(found("licence", licence.id()).body()).contains("Hết hạn");
  }

  @Test
  void aLicenceInWhosePlaceAnotherStandsIsFoundAsReplaced() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var old = licences.issue(OFFICE, clinic.paper(TERM));
    var next = licences.issue(OFFICE, clinic.paper(TERM));
    licences.replace(OFFICE, old.id(), next.id());
    assertThat(found("licence", old.id()).body()).contains("Đã được thay thế");
  }

  @Test
  void officersFindFacilitiesAndWorkersAndNobodyElseDoes() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var facility = clinic.facility();
    var worker =
        new Worker(Uuid7.next(), facility.id(), "Đặng Thảo Nguyên", 1987, "Bác sĩ", "044", true);
    facilities.addWorker(OFFICE, worker);
    var licence = licences.issue(OFFICE, clinic.paper(TERM));
    assertThat(found("facility", facility.id()).visibility()).isEqualTo("radiation.read");
    assertThat(found("radiation-worker", worker.id()).visibility()).isEqualTo("radiation.read");

    var renamed =
        new Facility(
            facility.id(),
            facility.organisation(),
            "Phòng khám Suối Mới",
            facility.address(),
            facility.head(),
            facility.phone());
    facilities.correct(OFFICE, renamed, Edition.of(facility));
    assertThat(found("facility", facility.id()).title()).isEqualTo("Phòng khám Suối Mới");
    assertThat(found("radiation-worker", worker.id()).body()).contains("Phòng khám Suối Mới");
    assertThat(found("licence", licence.id()).title()).contains("Phòng khám Suối Mới");
  }

  @Test
  void whatCameInUnseenIsFoundAfterTheNextRound() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    jdbc.sql("delete from search.entry where id = :id")
        .param("id", clinic.facility().id())
        .update();
    entries.all();
    assertThat(found("facility", clinic.facility().id()).title())
        .isEqualTo("Phòng khám Đa khoa Suối Trong");
  }

  private boolean everything() {
    entries.all();
    return true;
  }

  private Found found(String kind, UUID id) {
    return jdbc.sql(
            "select visibility, title, body, href from search.entry where kind = :kind and id ="
                + " :id")
        .param("kind", kind)
        .param("id", id)
        .query(Found.class)
        .single();
  }
}
