package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A licence from the hospital's desk to the QR code: filed online, received, supplemented,
/// appraised, approved, signed, handed over, and checked by a stranger. Every page on the way is
/// without an accessibility violation.
@DemonstrationJourney
class RadiationJourney {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Chromium chromium;

  @LocalServerPort private int port;

  RadiationJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsADossierFromTheApplicantToThePublicCheck() {
    String code;
    String path;
    try (var hospital = as("bv.tinh")) {
      var page = open(hospital, "/my/radiation");
      page.locator("a[href='/my/radiation/new/licence-new']").click();
      isAccessible(page);
      page.locator("button[value=device]").click();
      isAccessible(page);
      enterDevice(page);
      assertThat(page.getByLabel("Shimadzu RADspeed Pro").isChecked())
          .as("what was just entered is chosen")
          .isTrue();
      for (var file : page.locator("input[type=file]").all()) {
        file.setInputFiles(new FilePayload("giay-to.pdf", "application/pdf", PDF));
      }
      page.locator("button[value=review]").click();
      isAccessible(page);
      assertThat(page.locator(".rad-fee").innerText()).contains("3.000.000");
      page.locator("form[action$='/filing'] button").click();
      isAccessible(page);
      code = page.locator(".case-number").innerText();
      path = page.url().replaceFirst(".*/dossiers/", "/office/radiation/dossiers/");
    }
    try (var clerk = as("motcua")) {
      var page = open(clerk, path);
      page.locator("input[name=receipt]").fill("BL-2020-118");
      page.locator("input[name=paidOn]").fill("12/05/2020");
      page.locator("form[action$='/payment'] button").click();
      act(page, "RECEIVE");
      assertThat(page.locator(".case-strip").innerText()).contains("Đã tiếp nhận");
    }
    try (var head = as("truongphong.qlcn")) {
      var page = open(head, path);
      page.locator("#move-assign summary").click();
      page.locator("#move-assign select").selectOption(new SelectOption().setLabel("Vi Hoàng Yến"));
      act(page, "ASSIGN");
    }
    try (var specialist = as("chuyenvien.bx")) {
      var page = open(specialist, path);
      page.locator("#move-ask summary").click();
      page.locator("#note-ask").fill("Bổ sung bản dịch tài liệu của nhà sản xuất.");
      act(page, "ASK");
      assertThat(page.locator(".case-strip").innerText()).contains("Chờ bổ sung");
    }
    try (var hospital = as("bv.tinh")) {
      var page = open(hospital, "/my/radiation");
      assertThat(page.locator(".rad-todo").innerText()).contains(code);
      page.locator(".rad-todo a[href*='/dossiers/']").first().click();
      isAccessible(page);
      page.locator("#paper-maker-document")
          .setInputFiles(new FilePayload("ban-dich.pdf", "application/pdf", PDF));
      page.locator("form[action$='/moves/SUPPLY'] button").click();
      isAccessible(page);
      assertThat(page.locator(".checklist").last().innerText()).contains("ban-dich.pdf");
    }
    try (var specialist = as("chuyenvien.bx")) {
      var page = open(specialist, path);
      page.locator("#move-propose summary").click();
      page.locator("#note-propose").fill("Hồ sơ đủ điều kiện cấp phép.");
      act(page, "PROPOSE");
    }
    try (var head = as("truongphong.qlcn")) {
      act(open(head, path), "APPROVE");
    }
    try (var director = as("giamdoc")) {
      var page = open(director, path);
      page.locator("#move-issue summary").click();
      act(page, "ISSUE");
    }
    String check;
    try (var clerk = as("motcua")) {
      var page = open(clerk, path);
      check = page.locator("a[href^='/v/']").first().getAttribute("href");
      page.locator("#move-return summary").click();
      act(page, "RETURN");
      assertThat(page.locator(".case-strip").innerText()).contains("Đã trả kết quả");
    }
    try (var stranger = chromium.browser().newContext()) {
      var page = open(stranger, check);
      assertThat(page.locator("main").innerText()).contains("còn hiệu lực");
    }
  }

  @Test
  void showsTheListsToOfficers() {
    try (var specialist = as("chuyenvien.bx")) {
      for (var list :
          List.of("", "/facilities", "/equipment", "/workers", "/licences", "/expiring")) {
        open(specialist, "/office/radiation" + list);
      }
    }
    try (var head = as("truongphong.qlcn")) {
      open(head, "/office/radiation/tariff");
    }
    try (var clerk = as("motcua")) {
      var page = open(clerk, "/office/radiation/dossiers/new?q=Hòa An");
      page.locator("tbody a").first().click();
      isAccessible(page);
      page.locator(".rad-starts a").first().click();
      isAccessible(page);
    }
  }

  private static void enterDevice(Page page) {
    page.locator("#class").selectOption("GENERAL");
    page.locator("#maker").fill("Shimadzu");
    page.locator("#model").fill("RADspeed Pro");
    page.locator("#country").fill("Nhật Bản");
    page.locator("#year").fill("2020");
    page.locator("#tubeSerial").fill("T20-7001");
    page.locator("#consoleSerial").fill("C20-7001");
    page.locator("#maxKv").fill("150");
    page.locator("#maxMa").fill("630");
    page.locator("#room").fill("Phòng X-quang số 3");
    page.locator("main form button[type=submit]").first().click();
    page.waitForLoadState();
    isAccessible(page);
  }

  /// Sends the form of a move and looks at the page that answers.
  private static void act(Page page, String move) {
    page.locator("form[action$='/moves/" + move + "'] button").last().click();
    page.waitForLoadState();
    isAccessible(page);
  }

  private BrowserContext as(String username) {
    var context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(1280, 900));
    var page = context.newPage();
    Chromium.signIn(page, port, username);
    return context;
  }

  private Page open(BrowserContext context, String path) {
    var page = context.newPage();
    page.navigate("http://127.0.0.1:" + port + path);
    isAccessible(page);
    return page;
  }
}
