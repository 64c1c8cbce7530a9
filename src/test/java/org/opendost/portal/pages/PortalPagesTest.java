package org.opendost.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Manuscript;
import org.opendost.portal.articles.Publishing;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class PortalPagesTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);

  private final Publishing publishing;

  @LocalServerPort private int port;

  PortalPagesTest(Publishing publishing) {
    this.publishing = publishing;
  }

  @Test
  void showsAnArticleTheWayThePortalAlwaysDid() throws Exception {
    var article = published("Sở chủ động phòng chống dịch", "2032-05-11T04:28:00Z");
    var html = get(article.path()).body();
    assertThat(html)
        .contains("Sở chủ động phòng chống dịch")
        .contains("Thứ ba - 11/05/2032 11:28")
        .contains("Tác giả bài viết: ThS. Hứa Diệu Mơ")
        .contains("Tổng số điểm của bài viết là: 0 trong 0 đánh giá")
        .contains("<p>Một đoạn.</p>")
        .contains("Thống kê truy cập");
  }

  @Test
  void countsAVoteWithoutAnyScript() throws Exception {
    var article = published("Chấm sao", "2032-05-11T05:00:00Z");
    var answer =
        send(
            HttpRequest.newBuilder(at(article.path() + "/danh-gia"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("stars=4")));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(get(article.path()).body())
        .contains("Tổng số điểm của bài viết là: 4 trong 1 đánh giá");
  }

  @Test
  void leadsAnOldTitlesAddressToThePresentOne() throws Exception {
    var article = published("Tên mới", "2032-05-11T06:00:00Z");
    var answer = get("/tin-tuc/ky-yeu/ten-cu-" + article.number());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(article.path());
  }

  @Test
  void showsTheNewestOnTheHomePageAndInItsSection() throws Exception {
    var article = published("Tin mới nhất của năm ấy", "2039-05-11T06:00:00Z");
    assertThat(get("/").body()).contains(article.path());
    assertThat(get("/tin-tuc/" + article.category().slug()).body()).contains(article.path());
  }

  @Test
  void servesDrawingsAndNothingOutsideTheirFolder() throws Exception {
    assertThat(get("/hinh/farm.svg").statusCode()).isEqualTo(200);
    assertThat(get("/hinh/farm.svg").headers().firstValue("Cache-Control").orElse(""))
        .contains("max-age");
    assertThat(get("/hinh/..%2Ftasks.svg").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(get("/hinh/none.svg").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void knowsNoArticleThatIsNotPublished() throws Exception {
    var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript("Bản nháp"));
    assertThat(get(draft.path()).statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(get("/tin-tuc/khong-co").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void gathersEveryPageWithAFixedNumberOfQuestionsToTheDatabase() throws Exception {
    var article = published("Đếm câu hỏi", "2032-05-11T07:00:00Z");
    for (int i = 0; i < 8; i++) {
      published("Thêm tin " + i, "2032-05-1" + i + "T07:30:00Z");
    }
    assertThat(questions(article.path())).isLessThanOrEqualTo(7);
    assertThat(questions("/")).isLessThanOrEqualTo(7);
    assertThat(questions("/tin-tuc")).isLessThanOrEqualTo(4);
  }

  private int questions(String path) throws IOException, InterruptedException {
    int before = Queries.sentByRequests();
    assertThat(get(path + "?khac=" + before).statusCode()).isEqualTo(200);
    return Queries.sentByRequests() - before;
  }

  @Test
  void feedsProgramsThatReadNewsAndMapsEveryArticle() throws Exception {
    var article = published("Tin <b>có dấu</b> & \"ngoặc\"", "2039-06-11T07:00:00Z");
    var address = "http://127.0.0.1:" + port + article.path();
    for (var feed : List.of("/tin-tuc/rss.xml", "/tin-tuc/khoa-hoc-cong-nghe/atom.xml")) {
      var answer = get(feed);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("xml");
      assertThat(answer.body()).contains(address).contains("Tin &lt;b&gt;có dấu&lt;/b&gt; &amp;");
    }
    assertThat(get("/sitemap.xml").body()).contains("/sitemap-0.xml").contains("/sitemap-1.xml");
    assertThat(get("/sitemap-1.xml").body()).contains(address);
    assertThat(get("/sitemap-9999.xml").statusCode()).isEqualTo(404);
    assertThat(get("/robots.txt").body()).contains("/sitemap.xml", "Disallow: /office");
  }

  @Test
  void listsTheNewsOfATagAndSavesAnArticle() throws Exception {
    var draft =
        publishing.draft(
            EDITOR,
            Uuid7.next(),
            new Manuscript(
                "",
                Category.KY_YEU,
                "Bài có từ khóa",
                "Lời dẫn",
                "Một đoạn.",
                "ThS. Hứa Diệu Mơ",
                List.of("Trúc sào"),
                null,
                null));
    publishing.publish(EDITOR, draft.id());
    assertThat(get("/tin-tuc/tu-khoa/tr%C3%BAc%20s%C3%A0o").body()).contains(draft.path());
    assertThat(get("/tin-tuc/tu-khoa/khong-co").statusCode()).isEqualTo(404);
    var saved = get(draft.path() + "/luu");
    assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(saved.body()).contains("<p>Một đoạn.</p>", draft.path());
  }

  private Article published(String title, String moment) {
    return OfficeClock.at(
        Instant.parse(moment),
        () -> {
          var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript(title));
          return publishing.publish(EDITOR, draft.id());
        });
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

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
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
