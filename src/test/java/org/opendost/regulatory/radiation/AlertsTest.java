package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class AlertsTest {

  private static final Actor OFFICE = Actor.system("test");

  private final Facilities facilities;
  private final Licences licences;
  private final Alerts alerts;
  private final JdbcClient jdbc;

  AlertsTest(Facilities facilities, Licences licences, Alerts alerts, JdbcClient jdbc) {
    this.facilities = facilities;
    this.licences = licences;
    this.alerts = alerts;
    this.jdbc = jdbc;
  }

  @Test
  void tellsTheFacilityOnceSixtyAndOnceFortyFiveDaysAhead() {
    var organisation = Uuid7.next();
    var facility = facility(organisation);
    var device =
        facilities.addEquipment(OFFICE, ClinicExample.device(facility.id(), EquipmentClass.DENTAL));
    // It expires on 16/05/2018.
    on(
        "2015-05-16T03:00:00Z",
        () ->
            licences.issue(
                OFFICE,
                new LicencePaper(
                    Uuid7.next(),
                    facility.id(),
                    Licence.X_RAY_WORK,
                    facility.address(),
                    LicenceTerm.ofNew(LocalDate.of(2015, 5, 16)),
                    "Nông Thị Suối",
                    "Giám đốc",
                    List.of(device.id()))));

    assertThat(toldOn("2018-03-16T03:00:00Z", organisation)).isZero();
    assertThat(toldOn("2018-03-17T03:00:00Z", organisation)).isEqualTo(1);
    assertThat(toldOn("2018-03-18T03:00:00Z", organisation)).isEqualTo(1);
    assertThat(toldOn("2018-04-01T03:00:00Z", organisation)).isEqualTo(2);
    assertThat(toldOn("2018-05-15T03:00:00Z", organisation)).isEqualTo(2);
  }

  @Test
  void tellsOfAVerificationAgainAfterTheNextOne() {
    var organisation = Uuid7.next();
    var device =
        facilities.addEquipment(
            OFFICE, ClinicExample.device(facility(organisation).id(), EquipmentClass.CT));
    verified(device, 2015);
    assertThat(toldOn("2016-05-20T03:00:00Z", organisation)).isEqualTo(1);
    verified(device, 2016);
    assertThat(toldOn("2016-05-21T03:00:00Z", organisation)).isEqualTo(1);
    assertThat(toldOn("2017-05-20T03:00:00Z", organisation)).isEqualTo(2);
  }

  @Test
  void tellsTheOfficerToo() {
    var organisation = Uuid7.next();
    var device =
        facilities.addEquipment(
            OFFICE, ClinicExample.device(facility(organisation).id(), EquipmentClass.CT));
    verified(device, 2015);
    assertThat(toldOn("2016-05-20T03:00:00Z", organisation)).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from notifications.notification
                     where href = '/office/radiation/expiring' and recipient not like 'organisation:%'
                       and arguments && (select arguments from notifications.notification where recipient = :to)
                    """)
                .param("to", "organisation:" + organisation)
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void saysNothingOfWhatIsNotInUseOrNoLongerHolds() {
    var organisation = Uuid7.next();
    var facility = facility(organisation);
    var device =
        facilities.addEquipment(OFFICE, ClinicExample.device(facility.id(), EquipmentClass.CT));
    verified(device, 2015);
    sealed(device);
    var licence =
        on(
            "2013-06-20T03:00:00Z",
            () ->
                licences.issue(
                    OFFICE,
                    new LicencePaper(
                        Uuid7.next(),
                        facility.id(),
                        Licence.X_RAY_WORK,
                        facility.address(),
                        LicenceTerm.ofNew(LocalDate.of(2013, 6, 20)),
                        "Nông Thị Suối",
                        "Giám đốc",
                        List.of(device.id()))));
    licences.revoke(OFFICE, licence.id(), "Chấm dứt sử dụng");
    assertThat(toldOn("2016-05-20T03:00:00Z", organisation)).isZero();
  }

  @Test
  void isNotForTheDesk() {
    assertThatThrownBy(() -> alerts.tell(CLERK)).isInstanceOf(Forbidden.class);
  }

  private void sealed(Equipment device) {
    var sealed =
        new Equipment(
            device.id(),
            device.facility(),
            device.deviceClass(),
            device.model(),
            device.maker(),
            device.country(),
            device.year(),
            device.tubeSerial(),
            device.consoleSerial(),
            device.maxKv(),
            device.maxMa(),
            device.room(),
            Equipment.Status.SEALED);
    facilities.correctEquipment(OFFICE, sealed, Edition.of(device));
  }

  private void verified(Equipment device, int year) {
    facilities.recordVerification(
        OFFICE,
        new Verification(
            Uuid7.next(),
            device.id(),
            "KĐ-" + year,
            LocalDate.of(year, 6, 20),
            LocalDate.of(year + 1, 6, 20),
            "Trung tâm Kỹ thuật Đồi Thông"));
  }

  private Facility facility(UUID organisation) {
    return facilities.register(
        OFFICE,
        new Facility(
            Uuid7.next(),
            organisation,
            "Nha khoa Hoa Ban",
            "Phường Hợp Giang, thành phố Cao Bằng",
            "Lý Hoa Ban",
            "0206 350 152"));
  }

  private long toldOn(String moment, UUID organisation) {
    on(moment, () -> alerts.tell(OFFICE));
    return jdbc.sql("select count(*) from notifications.notification where recipient = :to")
        .param("to", "organisation:" + organisation)
        .query(Long.class)
        .single();
  }
}
