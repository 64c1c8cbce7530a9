package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the web lets pass before anyone has signed in.
@OfficeTest
class WebTest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final String site;

  WebTest(@LocalServerPort int port) {
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void givesAnAnonymousReaderNoCookie() throws Exception {
    var answer = send(HttpRequest.newBuilder(URI.create(site + "/")));

    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.statusCode()).isNotIn(302, 401, 403);
    assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
        .contains("script-src 'self'");
  }

  @Test
  void asksForSigningInBeforeTheOfficeAndRemembersTheWay() throws Exception {
    var answer = send(HttpRequest.newBuilder(URI.create(site + "/office/tasks?page=2")));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElseThrow())
        .endsWith("/sign-in?to=%2Foffice%2Ftasks%3Fpage%3D2");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void refusesAChangeThatAnotherSiteAsksFor() throws Exception {
    assertThat(post("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(post("Origin", "https://example.org")).isEqualTo(403);
    assertThat(post("Origin", "null")).isEqualTo(403);
    assertThat(post("Origin", site)).isNotEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "same-origin")).isNotEqualTo(403);
  }

  @Test
  void showsOfItsWorkingsNothingButHealth() throws Exception {
    assertThat(send(HttpRequest.newBuilder(URI.create(site + "/actuator/health"))).statusCode())
        .isEqualTo(200);
    assertThat(send(HttpRequest.newBuilder(URI.create(site + "/actuator/env"))).statusCode())
        .isEqualTo(404);
  }

  private int post(String header, String value) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(site + "/nowhere"))
            .header(header, value)
            .POST(BodyPublishers.noBody()))
        .statusCode();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
