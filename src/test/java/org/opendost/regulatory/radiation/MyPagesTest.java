package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.radiation.DossierWay.CLERK;
import static org.opendost.regulatory.radiation.DossierWay.moved;
import static org.opendost.regulatory.radiation.DossierWay.on;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.MoveOutcome;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
@Import(DossierWay.class)
class MyPagesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String DAY = "2022-05-16T03:00:00Z";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Facilities facilities;
  private final Dossiers dossiers;
  private final DossierWay way;
  private final MockMvc browser;
  private final Actor applicant =
      new Actor(Uuid7.next(), "Hoàng Tuyết Hoa", Set.of(Role.APPLICANT), Uuid7.next(), null);

  MyPagesTest(
      Facilities facilities, Dossiers dossiers, DossierWay way, WebApplicationContext application) {
    this.facilities = facilities;
    this.dossiers = dossiers;
    this.way = way;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void fileOnlineAndSupplement() throws Exception {
    var facility = facility();
    var device = device(facility);
    var draft = Uuid7.next();
    var base = "/my/radiation/drafts/" + draft;

    assertThat(shown("/my/radiation")).contains("Phòng khám Thác Mây");
    assertThat(shown("/my/radiation/new/licence-new"))
        .as("prefilled from the register")
        .contains("Phòng khám Thác Mây", "device-" + device.id());

    assertThat(
            sent(multipart(base)
                    .param("kind", "licence-new")
                    .param("device-abc", "true")
                    .param("do", "detach-xyz"))
                .getStatus())
        .as("field names somebody made up")
        .isEqualTo(303);
    assertThat(sent(multipart(base).param("kind", "licence-new").param("do", "device")).getStatus())
        .as("a device of no facility")
        .isEqualTo(422);
    var empty = sent(multipart(base).param("kind", "licence-new").param("do", "review"));
    assertThat(empty.getStatus()).as("no facility").isEqualTo(422);
    var kept =
        sent(
            multipart(base)
                .file(new MockMultipartFile("paper-application", "đơn.pdf", "application/pdf", PDF))
                .param("kind", "licence-new")
                .param("facility", facility.id().toString())
                .param("note", "Máy mới lắp")
                .param("do", "review"));
    assertThat(kept.getStatus()).as("no device").isEqualTo(422);
    assertThat(text(kept)).as("nothing is lost").contains("đơn.pdf", "Máy mới lắp");

    var reviewed =
        sent(
            multipart(base)
                .param("kind", "licence-new")
                .param("facility", facility.id().toString())
                .param("device-" + device.id(), "true")
                .param("note", "Máy mới lắp")
                .param("do", "review"));
    assertThat(reviewed.getRedirectedUrl()).isEqualTo(base + "/review");
    assertThat(shown(base + "/review"))
        .contains("3.000.000", "Còn thiếu giấy tờ", "NĐ 142/2020, Điều 20.2");
    var filed = sent(post(base + "/filing"));
    assertThat(filed.getRedirectedUrl()).isEqualTo("/my/radiation/dossiers/" + draft);
    assertThat(sent(post(base + "/filing")).getRedirectedUrl())
        .as("a double click")
        .isEqualTo("/my/radiation/dossiers/" + draft);
    var afterwards =
        sent(
            multipart(base)
                .param("kind", "licence-new")
                .param("note", "Đổi ý")
                .param("do", "save"));
    assertThat(afterwards.getRedirectedUrl())
        .as("back in the browser: no draft of what is filed")
        .isEqualTo("/my/radiation/dossiers/" + draft);
    assertThat(sent(get(base)).getStatus()).isEqualTo(404);

    moved(on(DAY, () -> askAtIntake(draft)));
    assertThat(shown("/my/radiation")).contains("cần bổ sung");
    assertThat(shown("/my/radiation/dossiers/" + draft))
        .contains("Thiếu biên bản kiểm xạ", "/slips/supplement.pdf")
        .doesNotContain("/slips/control.pdf");
    assertThat(sent(get("/my/radiation/dossiers/" + draft + "/slips/supplement.pdf")).getStatus())
        .isEqualTo(200);
    assertThat(sent(get("/my/radiation/dossiers/" + draft + "/slips/control.pdf")).getStatus())
        .isEqualTo(404);
    var supplied =
        sent(
            multipart("/my/radiation/dossiers/" + draft + "/moves/SUPPLY_AT_INTAKE")
                .file(new MockMultipartFile("paper-survey", "kiểm xạ.pdf", "application/pdf", PDF))
                .param("moveId", Uuid7.next().toString())
                .param("expectedMoves", "2")
                .param("note-supply-at-intake", "Gửi biên bản"));
    assertThat(supplied.getStatus()).isEqualTo(303);
    assertThat(dossiers.find(applicant, draft).step()).isEqualTo(DossierSteps.FILED);
    assertThat(shown("/my/radiation/dossiers/" + draft)).contains("kiểm xạ.pdf");
    assertThat(facilities.device(OFFICE, device.id()).status())
        .as("until a paper is issued")
        .isEqualTo(Equipment.Status.DECLARED);
  }

  @Test
  void askWhyALicenceIsToBeIssuedAgain() throws Exception {
    var base = "/my/radiation/drafts/" + Uuid7.next();
    var facility = facility().id().toString();
    for (var why : List.of("", "made up")) {
      var unanswered =
          sent(
              multipart(base)
                  .param("kind", "licence-reissue")
                  .param("facility", facility)
                  .param("lost", why)
                  .param("do", "review"));
      assertThat(unanswered.getStatus()).isEqualTo(422);
      assertThat(text(unanswered)).contains("id=\"lost-fault\"");
    }
    var torn = multipart(base).param("kind", "licence-reissue").param("facility", facility);
    assertThat(text(sent(torn.param("lost", "torn").param("do", "review"))))
        .doesNotContain("id=\"lost-fault\"");
  }

  @Test
  void showNothingOfOthers() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var theirs = way.file(DossierWay.filing(clinic, Kind.DECLARATION, DAY), DAY);
    assertThat(sent(get("/my/radiation/dossiers/" + theirs.id())).getStatus()).isEqualTo(404);
    assertThat(
            sent(post("/my/radiation/dossiers/" + theirs.id() + "/moves/WITHDRAW")
                    .param("moveId", Uuid7.next().toString())
                    .param("expectedMoves", "1")
                    .param("note-withdraw", "Rút"))
                .getStatus())
        .isEqualTo(404);
    assertThat(
            sent(get("/my/radiation/facilities/" + clinic.facility().id() + "/equipment/new"))
                .getStatus())
        .isEqualTo(404);
    assertThat(
            sent(multipart("/my/radiation/drafts/" + theirs.id())
                    .param("kind", "licence-new")
                    .param("do", "save"))
                .getStatus())
        .as("a draft under the id of their dossier")
        .isEqualTo(404);
    assertThat(sent(get("/office/radiation")).getStatus()).isEqualTo(403);
  }

  @Test
  void explainWhyARenewalIsTooLate() throws Exception {
    var facility = facility();
    var device = device(facility);
    var licence = way.settle(filing(facility, device), "2019-05-16T03:00:00Z").issued().licence();
    var page =
        OfficeClock.at(
            Instant.parse("2022-05-01T03:00:00Z"),
            () ->
                browser
                    .perform(
                        get("/my/radiation")
                            .with(user("applicant"))
                            .requestAttr(VISITOR, applicant))
                    .andReturn()
                    .getResponse());
    assertThat(text(page)).contains("đã quá hạn nộp gia hạn (01/04/2022)");
    assertThat(licence).isNotNull();
  }

  private MoveOutcome askAtIntake(UUID id) {
    return way.receptions().askForPapers(CLERK, way.deed(id, "Thiếu biên bản kiểm xạ"));
  }

  private static Filing filing(Facility facility, Equipment device) {
    return Filing.of(Uuid7.next(), Kind.LICENCE_NEW, facility.id(), Dossier.Channel.COUNTER)
        .about(List.of(device.id()))
        .with(DossierWay.papers(Kind.LICENCE_NEW, Regime.TT_08_2010));
  }

  private Facility facility() {
    return facilities.register(
        applicant,
        new Facility(
            Uuid7.next(),
            applicant.organisation(),
            "Phòng khám Thác Mây",
            "Phường Hợp Giang, thành phố Cao Bằng",
            "Hoàng Tuyết Hoa",
            "0206 350 151"));
  }

  private Equipment device(Facility facility) {
    return facilities.addEquipment(
        applicant, ClinicExample.device(facility.id(), EquipmentClass.GENERAL));
  }

  private MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return OfficeClock.at(
        Instant.parse(DAY),
        () ->
            browser
                .perform(
                    request.with(user("applicant")).with(csrf()).requestAttr(VISITOR, applicant))
                .andReturn()
                .getResponse());
  }

  private String shown(String path) throws Exception {
    var answer = sent(get(path));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return text(answer);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
