package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class CheckPageTest {

  private static final Actor OFFICE = Actor.system("test");

  private final Facilities facilities;
  private final Licences licences;

  @LocalServerPort private int port;

  CheckPageTest(Facilities facilities, Licences licences) {
    this.facilities = facilities;
    this.licences = licences;
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
  void printsTheLicence() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var licence = licences.issue(OFFICE, clinic.paper(LicenceTerm.ofNew(LocalDate.of(2014, 3, 1))));
    var pdf = get("/v/" + licence.code() + "/licence.pdf");

    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void keepsTheOfficeClosed() throws Exception {
    assertThat(get("/office/radiation").statusCode()).isEqualTo(302);
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
