package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The product's main job in a real browser: a planner drafts the report, opens its figures, the
/// director signs and publishes it and makes an article of it, the editor publishes the article,
/// and a reader follows a figure to its records. Every page is without an accessibility violation.
@DemonstrationJourney
class ReportJourney {

  private static final String CODE = "quy-1-2020";
  private static final String TITLE = "Kết quả công tác quý I năm 2020";

  private final Chromium chromium;

  @LocalServerPort private int port;

  ReportJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void goesFromTheRecordsToTheReaderOfTheArticle() {
    try (var planner = signedIn("chuyenvien.khtc")) {
      drafts(planner.newPage());
    }
    try (var director = signedIn("giamdoc")) {
      signsAndPublishes(director.newPage());
    }
    try (var editor = signedIn("bientap")) {
      publishesTheArticle(editor.newPage());
    }
    try (var reader = context(360)) {
      readsTheArticleAndOpensAFigure(reader.newPage());
    }
  }

  private void drafts(Page page) {
    go(page, "/office/report-templates/ket-qua-cong-tac");
    isAccessible(page);
    go(page, "/office/indicators");
    isAccessible(page);
    go(page, "/office/indicators/news.published?from=2020-01-01&to=2020-03-31");
    isAccessible(page);
    go(page, "/office/reports");
    isAccessible(page);
    page.getByRole(AriaRole.LINK, named("Lập báo cáo")).click();
    isAccessible(page);
    page.getByLabel("Tên báo cáo").fill(TITLE);
    page.locator("#code").fill(CODE);
    page.locator("#template").selectOption("ket-qua-cong-tac");
    page.locator("#span").selectOption("q1");
    page.locator("#year").fill("2019");
    page.locator("#from").fill("01/01/2020");
    page.getByRole(AriaRole.BUTTON, pressed("Lập dự thảo")).click();
    assertThat(page.locator("#span-fault").innerText()).contains("khác nhau");
    assertThat(page.locator("#title").inputValue()).isEqualTo(TITLE);
    isAccessible(page);
    page.locator("#from").fill("");
    page.locator("#year").fill("2020");
    page.getByRole(AriaRole.BUTTON, pressed("Lập dự thảo")).click();
    assertThat(page.url()).endsWith("/office/reports/" + CODE);
    isAccessible(page);
    opensAFigure(page);
    page.getByRole(AriaRole.BUTTON, pressed("Tính lại số liệu")).click();
    assertThat(page.locator(".toast").innerText()).contains("Đã tính lại");
  }

  /// A figure opens beside the paper to as many records as it says, and closes again.
  private static void opensAFigure(Page page) {
    var figure = page.locator(".paper a[href$='tasks.mountain']");
    figure.click();
    page.locator("#opened h2").first().waitFor();
    assertThat(page.locator("#opened").innerText()).contains("Đếm số nhiệm vụ");
    assertThat(page.locator("#opened tbody tr").count())
        .isEqualTo(Integer.parseInt(figure.innerText().strip()));
    isAccessible(page);
    page.keyboard().press("Escape");
    assertThat(page.locator("#opened").isVisible()).isFalse();
  }

  private void signsAndPublishes(Page page) {
    go(page, "/office/reports/" + CODE);
    page.getByRole(AriaRole.BUTTON, pressed("Ký báo cáo")).first().click();
    assertThat(page.locator("#sign").innerText()).contains("giữ nguyên mãi mãi");
    isAccessible(page);
    page.locator("#sign button[type=submit]").click();
    assertThat(page.locator(".toast").innerText()).contains("Đã ký");
    page.getByRole(AriaRole.BUTTON, pressed("Công bố")).first().click();
    page.locator("#publish button[type=submit]").click();
    isAccessible(page);
    go(page, "/bao-cao/" + CODE + "/thay-doi");
    assertThat(page.locator("main").innerText()).contains("giống hệt khi ký");
    isAccessible(page);
    go(page, "/office/reports/" + CODE);
    page.getByRole(AriaRole.BUTTON, pressed("Viết thành bài")).first().click();
    page.locator("#write button[type=submit]").click();
    assertThat(page.url()).contains("/office/articles/");
  }

  private void publishesTheArticle(Page page) {
    go(page, "/office/reports/" + CODE);
    page.getByRole(AriaRole.LINK, named("Mở bài viết")).click();
    page.waitForLoadState();
    assertThat(page.locator("main").innerText()).contains(TITLE);
    isAccessible(page);
    page.locator("form[action$='/publication'] button[type=submit]").first().click();
    page.waitForLoadState();
    go(page, "/bao-cao/" + CODE);
    assertThat(page.getByRole(AriaRole.LINK, named("Đọc trên trang tin")).count()).isEqualTo(1);
  }

  private void readsTheArticleAndOpensAFigure(Page page) {
    go(page, "/bao-cao");
    isAccessible(page);
    go(page, "/bao-cao/" + CODE);
    isAccessible(page);
    page.getByRole(AriaRole.LINK, named("Đọc trên trang tin")).click();
    page.waitForLoadState();
    assertThat(page.url()).contains("/tin-tuc/");
    isAccessible(page);
    page.locator(".article-body a[href$='tasks.mountain']").click();
    page.waitForLoadState();
    assertThat(page.url()).endsWith("/bao-cao/" + CODE + "/tasks.mountain");
    assertThat(page.locator(".figure-value").innerText()).contains("05");
    assertThat(page.locator("tbody tr").count()).isEqualTo(5);
    isAccessible(page);
    page.locator("tbody a").first().click();
    page.waitForLoadState();
    assertThat(page.url()).contains("/nhiem-vu/");
    go(page, "/chi-tieu/tasks.mountain");
    isAccessible(page);
  }

  private BrowserContext signedIn(String username) {
    var context = context(1280);
    var page = context.newPage();
    Chromium.signIn(page, port, username);
    page.close();
    return context;
  }

  private BrowserContext context(int width) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN"));
  }

  private void go(Page page, String path) {
    page.navigate("http://127.0.0.1:" + port + path);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing is wider than the screen: " + path)
        .isEqualTo(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions pressed(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
