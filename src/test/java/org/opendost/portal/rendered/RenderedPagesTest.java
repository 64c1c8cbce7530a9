package org.opendost.portal.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Change;
import org.opendost.portal.articles.Manuscript;
import org.opendost.portal.articles.Publishing;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What readers are sent from memory is what they would have been shown.
@OfficeTest
class RenderedPagesTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);

  private final Articles articles;
  private final Publishing publishing;
  private final RenderedPages pages;
  private final JdbcClient jdbc;

  @LocalServerPort private int port;

  RenderedPagesTest(
      Articles articles, Publishing publishing, RenderedPages pages, JdbcClient jdbc) {
    this.articles = articles;
    this.publishing = publishing;
    this.pages = pages;
    this.jdbc = jdbc;
  }

  @Test
  void asksTheDatabaseNothingForAPageThatSomebodyHasRead() throws Exception {
    var article = published("Đọc hai lần");
    var first = get(article.path());
    int before = Queries.sentByRequests();
    var second = get(article.path());
    assertThat(Queries.sentByRequests()).isEqualTo(before);
    assertThat(second.body()).isEqualTo(first.body()).contains("Đọc hai lần");
    assertThat(second.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void showsTheNextReaderWhatAnEditorHasJustDone() throws Exception {
    var article = published("Tên ban đầu");
    assertThat(get(article.path()).body()).contains("Tên ban đầu");
    assertThat(get("/").body()).contains("Tên ban đầu");

    assertThat(publishing.change(EDITOR, article.id(), article.version(), manuscript("Tên đã sửa")))
        .isInstanceOf(Change.Changed.class);
    var corrected = articles.article(Actor.PUBLIC, article.number());
    assertThat(get(corrected.path()).body()).contains("Tên đã sửa");
    assertThat(get("/").body()).contains("Tên đã sửa").doesNotContain("Tên ban đầu");

    publishing.withdraw(EDITOR, article.id(), "Sai số liệu");
    assertThat(get(corrected.path()).statusCode()).isEqualTo(404);
    assertThat(get("/").body()).doesNotContain("Tên đã sửa");
  }

  @Test
  void publishesAScheduledArticleWithoutAnyoneAskingForIt() throws Exception {
    var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript("Hẹn lúc sáng sớm"));
    var at = Instant.now().plus(Duration.ofHours(1));
    publishing.schedule(EDITOR, draft.id(), at);
    assertThat(get(draft.path()).statusCode()).isEqualTo(404);
    assertThat(get("/tin-tuc").body()).doesNotContain("Hẹn lúc sáng sớm");

    OfficeClock.at(at, () -> publishing.publishDue(EDITOR, draft.id()));
    assertThat(get(draft.path()).statusCode()).isEqualTo(200);
    assertThat(get("/tin-tuc").body()).contains("Hẹn lúc sáng sớm");
  }

  @Test
  void clearsItsPagesWhenAnotherNodeSaysSo() throws Exception {
    var article = published("Nghe từ máy khác");
    get(article.path());
    var key = new PageKey("http://127.0.0.1:" + port, article.path(), "vi", null);
    assertThat(pages.find(key)).isNotNull();

    jdbc.sql("select pg_notify('portal_pages', :message)")
        .param("message", UUID.randomUUID() + " *")
        .query((row, n) -> true)
        .single();
    await().atMost(ONE_MINUTE).until(() -> pages.find(key) == null);
  }

  @Test
  void keepsNothingThatWasBegunBeforeAChange() {
    var key = new PageKey("http://127.0.0.1:" + port, "/tin-tuc", "vi", null);
    long before = pages.generation();
    pages.stale();
    pages.keep(key, new RenderedPage(new byte[1], "text/html", "vi", before, System.nanoTime()));
    assertThat(pages.find(key)).isNull();
  }

  @Test
  void packsPagesAndTellsAReaderWhoHasOneThatItIsStillGood() throws Exception {
    var article = published("Nén lại");
    var plain = get(article.path());
    var request =
        HttpRequest.newBuilder(at(article.path())).header("Accept-Encoding", "gzip, br").build();
    try (var client = HttpClient.newHttpClient()) {
      var packed = client.send(request, BodyHandlers.ofByteArray());
      assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
      try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(plain.body());
      }
    }
    var tag = plain.headers().firstValue("ETag").orElseThrow();
    var again = get(article.path(), "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void keepsLanguagesApartAndLooksAtNoStrangeCookie() throws Exception {
    var article = published("Hai thứ tiếng");
    assertThat(get(article.path(), "Cookie", "language=en").body()).contains("<html lang=\"en\"");
    assertThat(get(article.path(), "Cookie", "language=xx; other=1").body())
        .contains("<html lang=\"vi\"");
    assertThat(get(article.path(), "Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
    assertThat(get(article.path()).body()).doesNotContain("data-theme");
  }

  @Test
  void showsAReadersOwnVoteToThatReaderOnly() throws Exception {
    var article = published("Phiếu của riêng mình");
    get(article.path());
    var answer =
        send(
            HttpRequest.newBuilder(at(article.path() + "/danh-gia"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("stars=4")));
    assertThat(answer.statusCode()).isEqualTo(303);
    var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("Path=" + article.path(), "HttpOnly", "SameSite=Lax");

    var own = cookie.substring(0, cookie.indexOf(';'));
    assertThat(get(article.path(), "Cookie", own).body()).contains("Bạn đã đánh giá 4 sao");
    assertThat(get(article.path()).body())
        .contains("Tổng số điểm của bài viết là: 4 trong 1 đánh giá")
        .doesNotContain("Bạn đã đánh giá");
  }

  private Article published(String title) {
    var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript(title));
    return OfficeClock.at(
        Instant.parse("2038-05-11T04:28:00Z"), () -> publishing.publish(EDITOR, draft.id()));
  }

  private static Manuscript manuscript(String title) {
    return new Manuscript(
        "",
        Category.KHOA_HOC_CONG_NGHE,
        title,
        "Lời dẫn",
        "Một đoạn.",
        "ThS. Hứa Diệu Mơ",
        List.of(),
        "farm",
        null);
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build()) {
      return client.send(
          request.header("User-Agent", "Mozilla/5.0 Firefox/140.0").build(),
          BodyHandlers.ofString());
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
