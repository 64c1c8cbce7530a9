package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Stranger;
import org.opendost.platform.access.Actor;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class CheckPageTest {

  private static final Actor OFFICE = Actor.system("test");

  private final Facilities facilities;
  private final Licences licences;
  private final Stranger stranger;

  @LocalServerPort private int port;

  CheckPageTest(Facilities facilities, Licences licences, Stranger stranger) {
    this.facilities = facilities;
    this.licences = licences;
    this.stranger = stranger;
  }

  @Test
  void tellsAnyoneThatALicenceHasExpiredOrWasRevoked() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2014, 3, 1))));
    var expired = text(get("/v/" + licence.code()));
    licences.revoke(OFFICE, licence.id(), "Chuyển nhượng <thiết bị>");
    var revoked = text(get("/v/" + licence.code()));

    assertThat(expired).contains("Hết hạn", "Phòng khám Đa khoa Suối Trong", "01/03/2017");
    assertThat(revoked).contains("Đã thu hồi", "Chuyển nhượng &lt;thiết bị&gt;");
    assertThat(get("/v/KHONGCOTHAT00").statusCode()).isEqualTo(404);
  }

  @Test
  void isReachedFromTheLookUpHoweverTheCodeIsTypedAndHoweverItStands() {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2014, 3, 1))));
    var page = "/v/" + licence.code();
    assertThat(stranger.looksUp(licence.code())).isEqualTo(page);
    assertThat(stranger.looksUp(" " + licence.code().toLowerCase(Locale.ROOT))).isEqualTo(page);
    licences.revoke(OFFICE, licence.id(), "Chuyển nhượng");
    assertThat(stranger.looksUp(licence.code())).isEqualTo(page);
    assertThat(stranger.looksUp("KHONGCOTHAT00")).isEqualTo("404");
  }

  @Test
  void showsTheSignedPaperAsItWasSignedThoughTheRegistersGoOn() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2014, 3, 1))));
    var printed = paper(licence);
    var before = clinic.facility();
    facilities.correct(
        OFFICE,
        new Facility(
            before.id(),
            before.organisation(),
            "Bệnh viện Lá Xanh",
            before.address(),
            before.head(),
            "0206 999 999"),
        Edition.of(before));
    facilities.addWorker(
        OFFICE,
        new Worker(
            new UUID(0, 1), before.id(), "Người Mới", 1990, "Kỹ thuật viên", "CC 1/2020", true));

    assertThat(text(get("/v/" + licence.code())))
        .contains("Phòng khám Đa khoa Suối Trong")
        .doesNotContain("Lá Xanh", "Người Mới");
    assertThat(paper(licence)).isEqualTo(printed);
  }

  private String paper(Licence licence) throws Exception {
    try (var paper = Loader.loadPDF(get("/v/" + licence.code() + "/licence.pdf").body())) {
      return new PDFTextStripper().getText(paper);
    }
  }

  @Test
  void leadsFromALicenceToTheOneInItsPlaceWhosePaperNamesIt() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var term = LicenceTerm.ofNew(LocalDate.of(2014, 3, 1));
    var old = licences.issue(OFFICE, clinic.paper(term));
    var next = licences.issue(OFFICE, clinic.paper(term));
    licences.replace(OFFICE, old.id(), next.id());

    assertThat(text(get("/v/" + old.code())))
        .contains("Đã được thay thế", "href=\"/v/" + next.code(), next.number());
    try (var paper = Loader.loadPDF(get("/v/" + next.code() + "/licence.pdf").body())) {
      assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
          .contains("thay cho giấy phép số " + old.number() + " ngày 01/03/2014.");
    }
  }

  @Test
  void takesACodeAsPeopleTypeIt() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2014, 3, 1))));
    var typed = licence.code().toLowerCase(Locale.ROOT).replace('0', 'o');
    var spaced = typed.substring(0, 4) + "+" + typed.substring(4);

    var answer = get("/kiem-tra?code=" + spaced);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(text(get(answer.headers().firstValue("Location").orElseThrow())))
        .contains(licence.number());
    assertThat(text(get("/kiem-tra?code=%3Cb%3E"))).contains("value=\"&lt;b").doesNotContain("<b>");
  }

  @Test
  void printsTheLicence() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2014, 3, 1))));
    var pdf = get("/v/" + licence.code() + "/licence.pdf");

    assertThat(pdf.statusCode()).isEqualTo(200);
    try (var read = Loader.loadPDF(pdf.body())) {
      assertThat(read.getNumberOfPages()).isOne();
      var words = new PDFTextStripper().getText(read);
      assertThat(words.replaceAll("\\s+", " "))
          .contains("GIẤY PHÉP", licence.number(), licence.code())
          .contains("Phòng khám Đa khoa Suối Trong", "đến hết ngày 01/03/2017", "Nông Thị Suối");
      assertThat(words.replaceAll("\\s+", ""))
          .as("narrow columns")
          .contains("T17-4913", "C17-2837");
    }
  }

  @Test
  void keepsTheOfficeClosed() throws Exception {
    assertThat(get("/office/radiation").statusCode()).isEqualTo(302);
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port).resolve(path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
