package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The registration of a result from end to end, by the people who do it: the host files, the
/// officer asks for more and finds it complete, the director signs, anyone reads.
@DemonstrationJourney
class ResultsJourney {

  private static final String SUMMARY = "Chọn được hai dòng gừng đá, tỷ lệ sống của cây mô 88 %.";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Chromium chromium;

  @LocalServerPort private int port;

  ResultsJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromTheHostsFormToThePublicPage() {
    try (var host = visitor(1280);
        var officer = visitor(1280);
        var director = visitor(1280);
        var reader = visitor(360)) {
      var mine = signIn(host, "dh.nonglam");
      go(mine, "/my/results");
      mine.getByText("Lập hồ sơ đăng ký").first().click();
      isAccessible(mine);
      mine.fill("#phone", "0208 300 111");
      choose(mine, "report", "summary", "minutes");
      mine.locator("main form button[type=submit]").last().click();
      mine.waitForSelector("#summary-fault");
      isAccessible(mine);

      mine.fill("#summary", SUMMARY);
      choose(mine, "report", "summary", "minutes");
      mine.locator("main form button[type=submit]").last().click();
      mine.waitForURL("**/my/results/*-*");
      isAccessible(mine);
      var id = mine.url().substring(mine.url().lastIndexOf('/') + 1);

      var office = signIn(officer, "chuyenvien.kh1");
      go(office, "/office/results?step=open");
      isAccessible(office);
      go(office, "/office/results/dossiers/" + id);
      isAccessible(office);
      office.locator("#move-ask summary").click();
      office.fill("#note-ask", "Biên bản nghiệm thu thiếu trang 2.");
      office.locator("#move-ask button[type=submit]").click();
      office.waitForSelector(".toast");

      go(mine, "/my/results/" + id);
      assertThat(mine.locator("main").innerText()).contains("thiếu trang 2");
      choose(mine, "minutes");
      mine.fill("#remark", "Đã nộp đủ biên bản.");
      isAccessible(mine);
      mine.getByText("Gửi bổ sung").click();
      mine.waitForSelector(".toast");

      go(office, "/office/results/dossiers/" + id);
      office.getByText("Nhận thêm giấy tờ tại quầy").click();
      office.check("#take-paper-report");
      office.getByText("Ghi nhận đã nhận").click();
      office.waitForSelector(".toast");
      office.locator("#move-accept button").click();
      office.waitForSelector(".toast");
      assertThat(office.locator("main").innerText()).contains("Chờ cấp giấy chứng nhận");

      var desk = signIn(director, "giamdoc");
      go(desk, "/office/results/dossiers/" + id);
      desk.locator("#move-issue summary").click();
      desk.fill("#post", "Giám đốc");
      isAccessible(desk);
      desk.locator("#move-issue button[type=submit]").click();
      desk.waitForSelector(".certificate-note");
      isAccessible(desk);

      var open = reader.newPage();
      go(open, "/ket-qua?q=gung+da");
      open.locator(".result-list a").first().click();
      open.waitForLoadState();
      assertThat(open.locator("main").innerText()).contains(SUMMARY, "180.000.000");
      isAccessible(open);
    }
  }

  private static void choose(Page page, String... kinds) {
    for (var kind : kinds) {
      page.setInputFiles("#paper-" + kind, new FilePayload(kind + ".pdf", "application/pdf", PDF));
    }
  }

  private BrowserContext visitor(int width) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN"));
  }

  private Page signIn(BrowserContext context, String user) {
    var page = context.newPage();
    Chromium.signIn(page, port, user);
    return page;
  }

  private void go(Page page, String path) {
    page.navigate("http://127.0.0.1:" + port + path);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing is wider than the screen on " + path)
        .isEqualTo(true);
  }
}
