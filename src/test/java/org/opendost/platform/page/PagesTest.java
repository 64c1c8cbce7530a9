package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendost.OfficeTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class PagesTest {

  private final int port;

  PagesTest(@LocalServerPort int port) {
    this.port = port;
  }

  @Test
  void answersAnUnknownAddressWithAPageThatSearches() throws Exception {
    var answer = get("/khong-co-trang-nay");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(answer.body())
        .contains("<html lang=\"vi\"", "Không tìm thấy trang này", "role=\"search\"", "name=\"q\"");
  }

  @Test
  void tellsWhichLanguageThePageIsInWhateverTheBrowserPrefers() throws Exception {
    assertThat(get("/khong-co", "Accept-Language", "en").headers().firstValue("Content-Language"))
        .contains("vi-VN");
  }

  @Test
  void remembersNothingAboutAReaderWhoOnlyReads() throws Exception {
    assertThat(get("/khong-co-trang-nay").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void allowsNothingFromElsewhereAndNothingInline() throws Exception {
    var headers = get("/khong-co-trang-nay").headers();

    assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(get("/khong-co-trang-nay").body())
        .doesNotContain(" style=", "<style", "<script>", "onclick=");
  }

  @Test
  void speaksEnglishToAReaderWhoChoseIt() throws Exception {
    var chosen = get("/language?to=en&back=/khong-co-trang-nay");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location")).contains("/khong-co-trang-nay");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("language=en;");

    assertThat(get("/khong-co-trang-nay", "Cookie", "language=en").body())
        .contains("<html lang=\"en\"", "There is no such page");
  }

  @Test
  void leadsBackToAnAddressInVietnamese() throws Exception {
    assertThat(get("/language?to=en&back=/%E1%BA%A1%20b").headers().firstValue("Location"))
        .contains("/%E1%BA%A1%20b");
  }

  @Test
  void tellsNobodyWhatElseTheServerMightAnswer() throws Exception {
    assertThat(get("/actuator").statusCode()).isEqualTo(404);
    assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void leadsNobodyToAnotherSite() throws Exception {
    for (var back :
        new String[] {
          "https://elsewhere.example/", "//elsewhere.example", "/%5Celsewhere.example"
        }) {
      assertThat(get("/language?to=en&back=" + back).headers().firstValue("Location"))
          .contains("/");
    }
  }

  @Test
  void letsBrowsersKeepStaticFilesForAYear() throws Exception {
    var page = get("/khong-co-trang-nay").body();
    var style = page.replaceAll("(?s).*href=\"(/static/[^\"]+/base\\.css)\".*", "$1");
    var answer = get(style);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000", "immutable");
    assertThat(get(style.replace("base.css", "no.css")).statusCode()).isEqualTo(404);
  }

  @Test
  void answersAProgramWithAProblemInsteadOfAPage() throws Exception {
    var answer = get("/api/v1/no-such-thing", "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("json");
  }

  @Test
  void refusesWhatNoKeyboardWritesInsteadOfFailing() throws Exception {
    for (var path : new String[] {"/nhiem-vu?q=%00", "/bao-cao?q=a%00", "/tra-cuu?code=%00b"}) {
      var answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.body()).contains("<html lang=\"vi\"", "Máy chủ không hiểu yêu cầu này");
    }
  }

  @Test
  void takesABrokenSessionCookieForNone() throws Exception {
    for (var cookie : new String[] {"AAAA", "%00", "=", "ñ", "x".repeat(5_000)}) {
      assertThat(get("/sign-in", "Cookie", "opendost=" + cookie).statusCode())
          .as(cookie)
          .isEqualTo(200);
    }
  }

  @Test
  void writesNothingIntoTheLogForAParameterThatCannotBeDecoded(CapturedOutput output)
      throws Exception {
    for (var path : new String[] {"/search?q=%ff", "/nhiem-vu?q=%ff", "/tra-cuu?code=%ff"}) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(400);
    }
    assertThat(output).doesNotContain("InvalidParameterException");
  }

  @Test
  void saysInVietnameseWhatTheContainerRefusesByItself() throws Exception {
    for (var request :
        new String[] {
          "GET /% HTTP/1.1\r\n",
          "GET /a|b HTTP/1.1\r\n",
          "GET / HTTP/1.1\r\nX: " + "x".repeat(9_000)
        }) {
      assertThat(raw(request))
          .startsWith("HTTP/1.1 400")
          .contains("<html lang=\"vi\"", "Máy chủ không hiểu yêu cầu này")
          .contains("Content-Security-Policy: default-src 'none'")
          .doesNotContain("HTTP Status", "Tomcat");
    }
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write((request + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
