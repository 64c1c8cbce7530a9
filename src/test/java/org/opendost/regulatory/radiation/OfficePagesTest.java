package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.DIRECTOR;
import static org.opendost.regulatory.radiation.DossierWay.HEAD;
import static org.opendost.regulatory.radiation.DossierWay.SPECIALIST;
import static org.opendost.regulatory.radiation.DossierWay.filing;
import static org.opendost.regulatory.radiation.DossierWay.moved;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
@Import(DossierWay.class)
class OfficePagesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String DAY = "2022-05-16T03:00:00Z";

  private final Facilities facilities;
  private final DossierWay way;
  private final MockMvc browser;

  OfficePagesTest(Facilities facilities, DossierWay way, WebApplicationContext application) {
    this.facilities = facilities;
    this.way = way;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void showFacilitiesDossiersAndLicences() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var settled = way.settle(filing(clinic, Kind.LICENCE_NEW, DAY).saying("Máy mới"), DAY);
    var facility = clinic.facility().id();

    assertThat(shown("/office/radiation?code=" + settled.code()))
        .contains(settled.code(), "Đã có kết quả tại một cửa");
    assertThat(shown("/office/radiation/facilities/" + facility))
        .contains(settled.issued().number(), "Listem HF-300");
    var page = shown("/office/radiation/dossiers/" + settled.id());
    assertThat(page)
        .contains("4.750.000", "Máy mới", settled.issued().number(), "Trả kết quả")
        .contains("NĐ 142/2020, Điều 20.11");
    assertThat(shown("/office/radiation/licences/" + settled.issued().licence()))
        .contains("Thu hồi giấy phép");
    for (var list : List.of("facilities", "equipment", "workers", "licences", "expiring")) {
      assertThat(shown("/office/radiation/" + list)).contains("<table");
    }
  }

  @Test
  void listsFilterSortAndPageWithoutLosingALine() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    for (int i = 0; i < 3; i++) {
      way.file(filing(clinic, Kind.DECLARATION, DAY), DAY);
    }
    for (var sort : List.of("", "code", "facility", "submitted", "due", "settled")) {
      for (var dir : List.of("", "desc")) {
        assertThat(shown("/office/radiation?facility=suối&sort=" + sort + "&dir=" + dir))
            .contains("Phòng khám Đa khoa Suối Trong");
      }
    }
    for (var sort : List.of("devices", "until", "label", "verified", "expires", "number")) {
      for (var list : List.of("facilities", "equipment", "workers", "licences")) {
        shown("/office/radiation/" + list + "?dir=desc&sort=" + sort);
      }
    }
    assertThat(shown("/office/radiation?format=csv&kind=declaration"))
        .contains("Mã hồ sơ", "Khai báo thiết bị X-quang");
  }

  @Test
  void offerToEachOfficerWhatIsTheirs() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var dossier = way.file(filing(clinic, Kind.DECLARATION, DAY), DAY);
    var path = "/office/radiation/dossiers/" + dossier.id();
    assertThat(shown(path, CLERK)).contains("/moves/RECEIVE");
    assertThat(shown(path, SPECIALIST)).doesNotContain("/moves/RECEIVE", "/moves/PROPOSE");
    moved(way.receive(dossier.id(), DAY));
    assertThat(shown(path, HEAD)).contains("/moves/ASSIGN");
    assertThat(shown(path, DIRECTOR)).doesNotContain("/moves/ISSUE");
  }

  @Test
  void keepWhatWasTypedWhenSomebodyElseWasQuicker() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var dossier = way.file(filing(clinic, Kind.DECLARATION, DAY), DAY);
    var path = "/office/radiation/dossiers/" + dossier.id();
    moved(way.receive(dossier.id(), DAY));
    var answer =
        sent(
            post(path + "/moves/DECLINE")
                .param("moveId", Uuid7.next().toString())
                .param("expectedMoves", "1")
                .param("note-decline", "Không thuộc thẩm quyền của Sở"),
            CLERK);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer)).contains("Không thuộc thẩm quyền của Sở", "Đinh Bạch Liên");

    var empty =
        sent(
            post(path + "/moves/ASSIGN")
                .param("moveId", Uuid7.next().toString())
                .param("expectedMoves", "2")
                .param("handler", ""),
            HEAD);
    assertThat(empty.getStatus()).isEqualTo(422);
  }

  @Test
  void refuseASecondCorrectionOfWhatWasSeenBefore() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var id = clinic.facility().id();
    var path = "/office/radiation/facilities/" + id + "/edit";
    var seen = Edition.of(clinic.facility());
    assertThat(sent(facility(path, id, seen, "Suối Trong mới"), SPECIALIST).getStatus())
        .isEqualTo(303);
    var second = sent(facility(path, id, seen, "Suối Trong khác"), SPECIALIST);
    assertThat(second.getStatus()).isEqualTo(422);
    assertThat(text(second)).contains("Suối Trong khác", "Người khác vừa sửa");
    assertThat(facilities.find(OFFICE, id).name()).isEqualTo("Suối Trong mới");
  }

  @Test
  void enterADeviceAndItsVerification() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var id = clinic.facility().id();
    var device = clinic.deviceIds().getFirst();
    assertThat(
            sent(post("/office/radiation/facilities/" + id + "/equipment/new"), SPECIALIST)
                .getStatus())
        .isEqualTo(422);
    var verified =
        sent(
            post("/office/radiation/equipment/" + device + "/verifications")
                .param("id", Uuid7.next().toString())
                .param("number", "12/KĐ-XQ/2022")
                .param("verifiedOn", "01/05/2022")
                .param("expiresOn", "01/05/2024")
                .param("organisation", "Trung tâm Kỹ thuật Đồi Thông"),
            SPECIALIST);
    assertThat(verified.getStatus()).isEqualTo(303);
    assertThat(shown("/office/radiation/equipment/" + device)).contains("12/KĐ-XQ/2022");
  }

  @Test
  void enterALicenceIssuedOnPaper() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var path = "/office/radiation/facilities/" + clinic.facility().id() + "/licences/new";
    assertThat(shown(path, SPECIALIST)).contains("Phường Sông Hiến, thành phố Cao Bằng");
    var wrong = sent(oldLicence(path, "01/05/2016").param("signer", "Nông Thị Suối"), SPECIALIST);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("Ngày hết hạn phải sau ngày cấp", "Nông Thị Suối");
    var device = clinic.deviceIds().getFirst();
    var without = sent(oldLicence(path, "01/05/2019"), SPECIALIST);
    assertThat(without.getStatus()).as("no signer, no device").isEqualTo(422);
    var entered =
        sent(
            oldLicence(path, "01/05/2019")
                .param("signer", "Nông Thị Suối")
                .param("device-" + device, "true"),
            SPECIALIST);
    assertThat(entered.getStatus()).isEqualTo(303);
    assertThat(shown(entered.getRedirectedUrl()))
        .contains("0914/2016/GP-SKHCN", "Hết hạn", "Nông Thị Suối");
    assertThat(sent(oldLicence(path, "01/05/2019").param("signer", "A"), CLERK).getStatus())
        .isEqualTo(403);
  }

  private static MockHttpServletRequestBuilder oldLicence(String path, String expires) {
    return post(path)
        .param("id", Uuid7.next().toString())
        .param("number", "0914/2016/GP-SKHCN")
        .param("issuedOn", "02/05/2016")
        .param("expiresOn", expires)
        .param("work", Licence.X_RAY_WORK)
        .param("place", "Phường Sông Hiến")
        .param("signerPost", "Giám đốc");
  }

  private static MockHttpServletRequestBuilder facility(
      String path, UUID id, String seen, String name) {
    return post(path)
        .param("id", id.toString())
        .param("seen", seen)
        .param("name", name)
        .param("address", "Phường Sông Hiến")
        .param("head", "Hoàng Tuyết Hoa")
        .param("phone", "0206 350 150");
  }

  private MockHttpServletResponse sent(MockHttpServletRequestBuilder request, Actor actor)
      throws Exception {
    return OfficeClock.at(
        Instant.parse(DAY),
        () ->
            browser
                .perform(request.with(user("office")).with(csrf()).requestAttr(VISITOR, actor))
                .andReturn()
                .getResponse());
  }

  private String shown(String path) throws Exception {
    return shown(path, OFFICE);
  }

  private String shown(String path, Actor actor) throws Exception {
    var answer = sent(get(path), actor);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return text(answer);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
