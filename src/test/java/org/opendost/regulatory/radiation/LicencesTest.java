package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

@OfficeTest
class LicencesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final LicenceTerm TERM = LicenceTerm.ofNew(LocalDate.of(2013, 3, 1));

  private final Facilities facilities;
  private final Licences licences;
  private final Audit audit;

  LicencesTest(Facilities facilities, Licences licences, Audit audit) {
    this.facilities = facilities;
    this.licences = licences;
    this.audit = audit;
  }

  @Test
  void issuesALicenceOnceHoweverOftenTheFormIsSent() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var paper = clinic.paper(TERM);
    var licence = licences.issue(OFFICE, paper);

    assertThat(licences.issue(OFFICE, paper)).isEqualTo(licence);
    assertThat(licence.number()).matches("\\d\\d+/GP-SKHCN");
    assertThat(licence.equipment()).containsExactlyInAnyOrderElementsOf(clinic.deviceIds());
    assertThat(audit.of(licence.id())).hasSize(1);
  }

  @Test
  void passesOverNumbersThatOlderPapersBear() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var in2012 = LicenceTerm.ofNew(LocalDate.of(2012, 3, 1));
    licences.enterOld(OFFICE, clinic.paper(in2012), "01/2012/GP-SKHCN");
    licences.enterOld(OFFICE, clinic.paper(in2012), "02/2012/GP-SKHCN");

    assertThat(licences.issue(OFFICE, clinic.paper(in2012)).number()).isEqualTo("03/GP-SKHCN");
    assertThatThrownBy(() -> licences.enterOld(OFFICE, clinic.paper(in2012), "03/2012/GP-SKHCN"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("number-taken");
  }

  @Test
  void tellsAnyoneHowALicenceStands() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var old = licences.issue(OFFICE, clinic.paper(TERM));
    var next = licences.issue(OFFICE, clinic.paper(TERM));

    assertThat(standingOn("2016-03-01T16:59:59Z", old)).isEqualTo(Licence.Standing.IN_FORCE);
    assertThat(standingOn("2016-03-01T17:00:00Z", old)).isEqualTo(Licence.Standing.EXPIRED);
    licences.replace(OFFICE, old.id(), next.id());
    assertThat(standingOn("2014-01-01T00:00:00Z", old)).isEqualTo(Licence.Standing.REPLACED);
    licences.revoke(OFFICE, next.id(), "Chuyển nhượng thiết bị không khai báo");
    var check = licences.check(Actor.PUBLIC, next.code());
    assertThat(check.standing()).isEqualTo(Licence.Standing.REVOKED);
    assertThat(check.holder()).isEqualTo("Phòng khám Đa khoa Suối Trong");
  }

  @Test
  void refusesToRevokeTwiceAndTellsHowItStands() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(TERM));
    assertThatThrownBy(() -> licences.revoke(OFFICE, licence.id(), " "))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("reason");
    licences.revoke(OFFICE, licence.id(), "Lý do");

    assertThatThrownBy(() -> licences.revoke(OFFICE, licence.id(), "Lý do khác"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("revoked");
  }

  @Test
  void refusesEquipmentOfAnotherFacility() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var other = ClinicExample.in(facilities, OFFICE);
    var paper =
        new LicencePaper(
            Uuid7.next(),
            clinic.facility().id(),
            Licence.X_RAY_WORK,
            "Cao Bằng",
            TERM,
            "Nông Thị Suối",
            "Giám đốc",
            other.deviceIds());

    assertThatThrownBy(() -> licences.issue(OFFICE, paper)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void onlyADirectorOrDeputyIssues() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var clerk = new Actor(Uuid7.next(), "Văn thư", Set.of(Role.CLERK), null, null);

    assertThatThrownBy(() -> licences.issue(clerk, clinic.paper(TERM)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> licences.check(Actor.PUBLIC, "KHONGCOTHAT"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesADeviceWithoutModelAndWithAnImpossibleYear() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var device =
        new Equipment(
            Uuid7.next(),
            clinic.facility().id(),
            EquipmentClass.CT,
            "",
            "GE",
            "Hoa Kỳ",
            3000,
            "T",
            "C",
            0,
            10,
            "Phòng",
            Equipment.Status.IN_USE);

    assertThatThrownBy(() -> facilities.addEquipment(OFFICE, device))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("model", "year", "maxKv"));
  }

  private Licence.Standing standingOn(String moment, Licence licence) {
    return OfficeClock.at(
        Instant.parse(moment), () -> licences.check(Actor.PUBLIC, licence.code()).standing());
  }
}
