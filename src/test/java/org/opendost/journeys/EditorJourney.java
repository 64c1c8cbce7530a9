package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an editor does with an article, from the first word to its withdrawal, and what readers see
/// of it meanwhile.
@DemonstrationJourney
class EditorJourney {

  private static final String SAVE = ".editor-actions button:not([formaction])";
  private final Chromium chromium;

  @LocalServerPort private int port;

  EditorJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void writesPublishesCorrectsAndWithdraws() {
    try (var desk = signedIn("bientap");
        var readers = context()) {
      var page = desk.pages().getFirst();
      go(page, "/office/articles");
      isAccessible(page);
      page.click(".pagehead-action a");
      page.fill("#title", "Ngày hội khoa học ở trường làng");
      page.selectOption("#category", "khoa-hoc-doi-song");
      isAccessible(page);
      page.click(SAVE);
      assertThat(page.locator(".toast").innerText()).contains("Đã lưu bài");
      var address = page.url();

      page.click(".pagehead-action form button");
      var named = page.locator(".faults").getByText("Lời dẫn: Cần điền mục này");
      named.waitFor();
      assertThat(named.count()).as("names the fields").isEqualTo(1);
      isAccessible(page);
      page.fill("#lead", "Học sinh tự làm kính hiển vi giọt nước.");
      page.fill("#body", "Sân trường thành phòng thí nghiệm.\n\n- nến\n- nước");
      page.click(SAVE);
      page.click(".pagehead-action form button");
      isAccessible(page);
      var path = page.locator(".facts a[href^='/tin-tuc/']").getAttribute("href");

      var reader = readers.newPage();
      go(reader, path);
      assertThat(reader.locator("article li").first().innerText()).isEqualTo("nến");

      go(page, address.substring(address.indexOf("/office")) + "/edit");
      page.fill("#lead", "Học sinh tự làm kính hiển vi từ một giọt nước.");
      page.click(SAVE);
      reader.reload();
      assertThat(reader.locator("article").innerText())
          .contains("từ một giọt nước")
          .contains("Cập nhật lúc");

      page.click("details.card summary");
      page.fill("#reason", "Đăng nhầm chuyên mục");
      page.click("details.card button");
      assertThat(page.locator(".toast").innerText()).contains("Đã gỡ bài");
      reader.reload();
      assertThat(reader.locator("main").innerText()).contains("404");
    }
  }

  @Test
  void isToldWithBothTextsThatAColleagueWasFirst() {
    try (var one = signedIn("bientap");
        var other = signedIn("phogiamdoc1")) {
      var first = one.pages().getFirst();
      var second = other.pages().getFirst();
      go(first, "/office/articles");
      var edit = first.locator("tbody td a").nth(5).getAttribute("href") + "/edit";
      go(first, edit);
      go(second, edit);
      first.fill("#lead", "Lời dẫn của người thứ nhất.");
      first.click(SAVE);
      second.fill("#lead", "Lời dẫn của người thứ hai.");
      second.click(SAVE);

      assertThat(second.locator(".overtaken").innerText()).contains("Lời dẫn của người thứ nhất.");
      assertThat(second.inputValue("#lead")).isEqualTo("Lời dẫn của người thứ hai.");
      isAccessible(second);
      second.click(SAVE);
      assertThat(second.locator(".toast").innerText()).contains("Đã lưu bài");
    }
  }

  @Test
  void findsAgainWhatWasTypedAndNeverSaved() {
    try (var desk = signedIn("bientap")) {
      var page = desk.pages().getFirst();
      go(page, "/office/articles/new");
      page.fill("#title", "Viết dở thì mất mạng");
      page.waitForCondition(
          () -> page.locator("#typed-state").innerText().contains("Đã giữ phần đang viết"));
      go(page, "/office/articles");
      page.click(".begun li a");
      assertThat(page.inputValue("#title")).isEqualTo("Viết dở thì mất mạng");
    }
  }

  private BrowserContext signedIn(String username) {
    var context = context();
    var page = context.newPage();
    Chromium.signIn(page, port, username);
    return context;
  }

  private BrowserContext context() {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("vi-VN"));
  }

  private void go(Page page, String path) {
    page.navigate("http://127.0.0.1:" + port + path);
  }
}
