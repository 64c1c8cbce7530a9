package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
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
