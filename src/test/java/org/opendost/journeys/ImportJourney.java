package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.science.tasks.Sheets;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An officer of the science division brings a list of tasks into the register: sees what is wrong
/// by row and column, sends the mended list, confirms it, finds the tasks, and takes it all back.
/// Every page on the way is without an accessibility violation.
@DemonstrationJourney
class ImportJourney {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Chromium chromium;

  @LocalServerPort private int port;

  ImportJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void bringsAListIntoTheRegisterAndTakesItBack() {
    var code = Sheets.code();
    var good = List.of(Sheets.row(code + "-1"), Sheets.row(code + "-2"), Sheets.row(code + "-3"));
    var faulty =
        List.of(
            good.get(0),
            Sheets.with(good.get(1), "Ngày bắt đầu", "31/02/2019"),
            Sheets.with(good.get(2), "Lĩnh vực", "Khoa học vũ trụ"));
    try (var page = signedIn("chuyenvien.kh1")) {
      page.navigate(site("/office/tasks"));
      isAccessible(page);
      page.locator("main a[href='/office/tasks/imports']").click();
      page.waitForLoadState();
      isAccessible(page);

      send(page, faulty);
      var wrong = page.locator("main table").innerText();
      assertThat(wrong)
          .contains("Dòng 3, cột «Ngày bắt đầu»", "31/02/2019")
          .contains("Dòng 4, cột «Lĩnh vực»", "Khoa học vũ trụ");
      assertThat(page.locator("form[action$='/confirmation']").count()).isZero();
      isAccessible(page);

      page.locator("main section a.button").first().click();
      page.waitForLoadState();
      send(page, good);
      assertThat(page.locator("#decide").innerText()).contains("Sẽ ghi mới 3 nhiệm vụ");
      isAccessible(page);
      page.locator("form[action$='/confirmation'] button").click();
      page.waitForLoadState();
      assertThat(page.locator(".toast").innerText()).contains("Đã ghi mới 3 nhiệm vụ");
      isAccessible(page);
      var written = page.url();

      assertThat(found(page, code)).isEqualTo(3);
      page.locator("td.tasks-title a").first().click();
      page.waitForLoadState();
      assertThat(page.locator("main").innerText()).contains("Hứa Diệu Mơ", "Đang thực hiện");
      isAccessible(page);

      page.navigate(written);
      page.locator("#why").fill("Danh sách thử");
      page.locator("form[action$='/undoing'] button").click();
      page.waitForLoadState();
      assertThat(page.locator("main").innerText()).contains("Đã hoàn tác", "Danh sách thử");
      isAccessible(page);
      assertThat(found(page, code)).isZero();
    }
  }

  private int found(Page page, String code) {
    page.navigate(site("/office/tasks?q=" + code));
    isAccessible(page);
    return page.locator("td.tasks-title a").count();
  }

  private void send(Page page, List<Map<String, Object>> rows) {
    page.locator("#file").setInputFiles(new FilePayload("nhiem-vu.xlsx", XLSX, Sheets.xlsx(rows)));
    page.locator("form[enctype] button").click();
    page.waitForLoadState();
    page.locator("main table").waitFor();
  }

  private Page signedIn(String user) {
    var page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(1280, 900).setLocale("vi-VN"));
    Chromium.signIn(page, port, user);
    return page;
  }

  private String site(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
