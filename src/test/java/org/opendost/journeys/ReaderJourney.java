package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a reader of the portal does in the demonstration: every page without an accessibility
/// violation, on a desktop and on a phone.
@DemonstrationJourney
class ReaderJourney {

  private final Chromium chromium;

  @LocalServerPort private int port;

  ReaderJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void readsTheNews(int width) {
    try (var page = open(width, "/")) {
      isAccessible(page);
      page.locator("main article a, main h2 a, main h3 a").first().click();
      page.waitForLoadState();
      assertThat(page.url()).contains("/tin-tuc/");
      assertThat(page.locator("h1").count()).isEqualTo(1);
      isAccessible(page);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void ratesAnArticleAndFindsTheVoteAgain(int width) {
    // The wide reader takes the newest article, the narrow one the next.
    try (var page = open(width, "/tin-tuc")) {
      page.locator(".story h2 a").nth(width == 1280 ? 0 : 1).click();
      page.waitForLoadState();
      assertThat(page.locator(".rating").innerText())
          .contains("Tổng số điểm của bài viết là: 0 trong 0 đánh giá");
      page.locator(".stars button").nth(3).click();
      page.waitForLoadState();
      assertThat(page.locator(".rating").innerText())
          .contains("Tổng số điểm của bài viết là: 4 trong 1 đánh giá")
          .contains("Bạn đã đánh giá 4 sao");
      page.locator(".stars button").nth(1).click();
      page.waitForLoadState();
      assertThat(page.locator(".rating").innerText())
          .contains("Tổng số điểm của bài viết là: 2 trong 1 đánh giá");
      isAccessible(page);
    }
  }

  @Test
  void isToldPlainlyThatAPageDoesNotExist() {
    try (var page = open(1280, "/khong-co-trang-nay")) {
      assertThat(page.locator("main").innerText()).isNotBlank();
      isAccessible(page);
    }
  }

  private Page open(int width, String path) {
    var page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(width, 900).setLocale("vi-VN"));
    page.navigate("http://127.0.0.1:" + port + path);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing is wider than the screen at " + width)
        .isEqualTo(true);
    return page;
  }
}
