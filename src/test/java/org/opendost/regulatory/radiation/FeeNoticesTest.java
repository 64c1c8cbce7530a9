package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.filing;
import static org.opendost.regulatory.radiation.DossierWay.moved;
import static org.opendost.regulatory.radiation.DossierWay.on;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
@Import(DossierWay.class)
class FeeNoticesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final String OLD = "2020-05-11T03:00:00Z";
  private static final String DAY = "2022-05-16T03:00:00Z";

  private final Facilities facilities;
  private final FeeNotices notices;
  private final DossierWay way;
  private final WebApplicationContext application;

  FeeNoticesTest(
      Facilities facilities,
      FeeNotices notices,
      DossierWay way,
      WebApplicationContext application) {
    this.facilities = facilities;
    this.notices = notices;
    this.way = way;
    this.application = application;
  }

  @Test
  void tellTheFeeOnceThePapersAreFullUnderTheDecree() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var id = way.file(filing(clinic, Kind.LICENCE_NEW, DAY), DAY).id();
    assertThatThrownBy(() -> notices.of(CLERK, id)).isInstanceOf(NotFound.class);
    moved(on(DAY, () -> way.receptions().notifyFee(CLERK, way.deed(id, ""))));

    var told = notices.of(CLERK, id);
    assertThat(told.article()).isEqualTo("NĐ 142/2020/NĐ-CP, Điều 29.4.a");
    assertThat(told.by()).isEqualTo("Đinh Bạch Liên");
    assertThat(told.on()).isEqualTo("2022-05-16");
    assertThat(told.bill().items())
        .containsExactly(
            new FeeBill.Item("device", EquipmentClass.GENERAL, 1, 3_000_000),
            new FeeBill.Item("device", EquipmentClass.DENTAL, 1, 2_000_000));
    assertThat(told.bill().shares()).containsExactly(new FeeBill.Share("quantity", 95));
    assertThat(told.bill().fee()).isEqualTo(told.dossier().fee());
  }

  @Test
  void tellItFromTheReceiptOnUnderTheCircular() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var id = way.file(filing(clinic, Kind.LICENCE_NEW, OLD), OLD).id();
    assertThatThrownBy(() -> notices.of(CLERK, id)).isInstanceOf(NotFound.class);
    moved(way.receive(id, OLD));
    assertThat(notices.of(CLERK, id).article())
        .isEqualTo("TT 08/2010/TT-BKHCN, Điều 7.1, Điều 24.1");
  }

  @Test
  void sayNoItemsThatDoNotAddUpToWhatWasTold() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var id = way.file(filing(clinic, Kind.LICENCE_NEW, OLD), OLD).id();
    moved(way.receive(id, OLD));
    var device = clinic.devices().getFirst();
    facilities.correctEquipment(
        OFFICE,
        new Equipment(
            device.id(),
            device.facility(),
            EquipmentClass.CT,
            device.model(),
            device.maker(),
            device.country(),
            device.year(),
            device.tubeSerial(),
            device.consoleSerial(),
            device.maxKv(),
            device.maxMa(),
            device.room(),
            device.status()),
        Edition.of(device));

    assertThat(notices.of(CLERK, id).bill().items()).isEmpty();
    assertThat(notices.of(CLERK, id).dossier().fee().amount()).isEqualTo(4_750_000);
  }

  @Test
  void areNotForStrangersNorForWhatIsFree() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var free = way.file(filing(clinic, Kind.DECLARATION, OLD), OLD).id();
    moved(way.receive(free, OLD));
    assertThatThrownBy(() -> notices.of(CLERK, free)).isInstanceOf(NotFound.class);
    var id = way.file(filing(clinic, Kind.LICENCE_NEW, OLD), OLD).id();
    moved(way.receive(id, OLD));
    var stranger =
        new Actor(Uuid7.next(), "Người khác", Set.of(Role.APPLICANT), Uuid7.next(), null);
    assertThatThrownBy(() -> notices.of(stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void arePrinted() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var id = way.file(filing(clinic, Kind.LICENCE_NEW, OLD), OLD).id();
    moved(way.receive(id, OLD));
    var browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    var answer =
        browser
            .perform(
                get("/office/radiation/dossiers/" + id + "/fee-notice.pdf")
                    .with(user("desk"))
                    .requestAttr("org.opendost.directory.identity.SignedIn", CLERK))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }
}
