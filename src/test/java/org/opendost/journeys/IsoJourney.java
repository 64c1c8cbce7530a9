package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An agency is monitored by the year's plan; what does not conform is put right, and the system it
/// then announces is found by anyone.
@DemonstrationJourney
class IsoJourney {

  private static final String AGENCY = "Sở Tài chính tỉnh Cao Bằng";
  private static final String VISITED = "05/05/2020";
  private static final String DAY = "12/05/2020";
  private static final byte[] PDF = "%PDF-1.7 phiếu đã ký".getBytes(StandardCharsets.UTF_8);

  private final Chromium chromium;

  @LocalServerPort private int port;

  IsoJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromTheYearsPlanToTheClosedNonconformityAndThePublicList() {
    try (var head = office().signedIn("chicuctruong", 1280)) {
      plan(head);
    }
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      var visit = visited(officer);
      var nonconformity = found(officer, visit);
      answer(officer, nonconformity);
      announce(officer, visit);
    }
    anyoneFinds();
  }

  /// The law wants every obliged agency in the plan and a third of them at their seats.
  private void plan(Page page) {
    page.navigate(office().site("/office/iso-9001/plans/new"));
    sent(page, Map.of("decision", "", "decidedOn", "01/01/2031"));
    assertThat(page.locator("#decidedOn-fault").innerText()).contains("chưa đến");
    assertThat(page.locator("#decision-fault").isVisible()).isTrue();
    assertThat(page.locator("[id^=way-][id$=-fault]").first().innerText())
        .contains("phải có trong kế hoạch", "Điều 33.2.a");
    assertThat(page.inputValue("[name=decidedOn]")).isEqualTo("01/01/2031");
    ways(page, "BY_REPORT");
    sent(page, Map.of("decision", "33/KH-UBND", "decidedOn", "04/05/2020"));
    assertThat(page.locator("#faults").innerText()).contains("ít nhất 1/3");
    ways(page, "ON_SITE");
    sent(page, Map.of());
    assertThat(text(page)).contains("33/KH-UBND", AGENCY, "Tại trụ sở");
  }

  private static void ways(Page page, String way) {
    for (var select : page.locator("select[name^='way-']").all()) {
      select.selectOption(way);
    }
  }

  private String visited(Page page) {
    page.navigate(office().site("/office/iso-9001/visits/new"));
    page.selectOption("[name=agency]", new SelectOption().setLabel(AGENCY));
    page.selectOption("[name=way]", "ON_SITE");
    sent(
        page,
        Map.of(
            "on", "31/02/2020",
            "minutes", "33/BB-ISO",
            "team", "Mã Trường Giang, Tô Ngân Hạnh",
            "score", "88"));
    assertThat(page.locator("#on-fault").isVisible()).isTrue();
    assertThat(page.inputValue("[name=minutes]")).isEqualTo("33/BB-ISO");
    sent(page, Map.of("on", VISITED, "score", "101"));
    assertThat(page.locator("#score-fault").innerText()).contains("0 đến 100");
    sent(page, Map.of("score", "88"));
    assertThat(text(page)).contains("33/BB-ISO", "88/100", "Kế hoạch của năm", "06/07/2020");
    return page.url();
  }

  private String found(Page page, String visit) {
    follow(page, "main a[href$='/findings/new']");
    sent(page, Map.of("clause", "7.5.3", "due", "01/01/2021"));
    assertThat(page.locator("#finding-fault").isVisible()).isTrue();
    assertThat(page.locator("#due-fault").innerText()).contains("Hạn không quá", "Điều 37.2.c");
    sent(page, Map.of("finding", "Phiếu kiểm soát hồ sơ thiếu chữ ký.", "due", ""));
    page.waitForURL(visit);
    follow(page, "main a[href*='/nonconformities/']:has-text('7.5.3')");
    assertThat(text(page)).contains("thiếu chữ ký", "06/07/2020", "Đang khắc phục");
    return page.url();
  }

  /// A file stands in for the papers of a correction; what is no document is refused beside it.
  private static void show(Page page) {
    sent(page, Map.of());
    assertThat(page.locator("#stage-fault, #file-fault").allInnerTexts()).hasSize(2);
    page.selectOption("#stage", "CORRECTION");
    page.setInputFiles("#file", new FilePayload("anh.exe", "text/plain", new byte[] {77, 90}));
    sent(page, Map.of());
    assertThat(page.locator("#file-fault").innerText()).contains("PDF", "JPG");
    assertThat(page.inputValue("#stage")).isEqualTo("CORRECTION");
    page.setInputFiles("#file", new FilePayload("phieu-da-ky.pdf", "application/pdf", PDF));
    sent(page, Map.of());
    assertThat(text(page)).contains("phieu-da-ky.pdf", "Việc khắc phục");
    var response =
        page.request()
            .get(
                page.locator("main a:has-text('phieu-da-ky.pdf')")
                    .evaluate("a => a.href")
                    .toString());
    assertThat(response.body()).isEqualTo(PDF);
  }

  private static void answer(Page page, String nonconformity) {
    page.navigate(nonconformity + "/answers/new");
    page.selectOption("[name=verdict]", "ACCEPTED");
    sent(page, Map.of("on", "01/05/2020", "action", "Bổ sung chữ ký"));
    assertThat(page.locator("#on-fault").innerText()).contains("từ ngày kiểm tra");
    assertThat(page.locator("#evidence-fault").isVisible()).isTrue();
    page.selectOption("[name=verdict]", "NOT_ACCEPTED");
    sent(page, Map.of("on", DAY));
    assertThat(page.locator("#remark-fault").isVisible()).isTrue();
    sent(page, Map.of("remark", "Chưa kèm phiếu đã ký"));
    assertThat(text(page)).contains("Chưa chấp nhận", "Chưa kèm phiếu đã ký", "Đang khắc phục");
    show(page);
    follow(page, "main a[href$='/answers/new']");
    page.selectOption("[name=verdict]", "ACCEPTED");
    sent(page, Map.of("on", DAY, "action", "Bổ sung chữ ký mọi phiếu"));
    assertThat(text(page)).contains("Đã đóng", "Bổ sung chữ ký mọi phiếu", "phieu-da-ky.pdf");
    assertThat(page.locator("main a[href$='/answers/new'], main input[type=file]").count())
        .isZero();
  }

  /// What the law wants before an announcement is asked for beside its field.
  private static void announce(Page page, String visit) {
    page.navigate(visit);
    follow(page, "main a[href*='/iso-9001/agencies/']");
    var agency = page.url();
    page.navigate(agency + "/announcements/new");
    page.selectOption("[name=cause]", "FIRST");
    sent(page, Map.of("number", "33/QĐ-STC", "on", DAY, "scope", "Tài chính, giá, công sản"));
    assertThat(page.locator("#standard-fault").innerText()).contains("Điều 4.2.d");
    step(page, agency, "MANAGEMENT_REVIEW");
    assertThat(page.locator("#step-fault").innerText()).contains("Chưa ghi bước đánh giá nội bộ");
    for (var each : new String[] {"ISSUE", "INTERNAL_AUDIT", "MANAGEMENT_REVIEW", "CONFIRMATION"}) {
      step(page, agency, each);
      page.waitForURL(agency);
    }
    page.navigate(agency + "/announcements/new");
    page.selectOption("[name=cause]", "FIRST");
    sent(
        page,
        Map.of(
            "number", "33/QĐ-STC",
            "on", DAY,
            "scope", "Tài chính, giá, công sản",
            "posted", DAY,
            "sent", DAY));
    page.waitForURL(agency);
    assertThat(text(page)).contains("33/QĐ-STC", "Đã công bố");
  }

  private static void step(Page page, String agency, String which) {
    page.navigate(agency + "/steps/new?step=" + which);
    sent(page, Map.of("on", DAY, "document", "Văn bản số 33"));
  }

  /// What the department's own cases propose is accepted with the cases as its evidence.
  @Test
  void acceptsWhatTheDepartmentsOwnCasesPropose() {
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      officer.navigate(office().site("/office/iso-9001?name=Khoa%20h%E1%BB%8Dc"));
      follow(officer, "main td a[href*='/iso-9001/agencies/']");
      follow(officer, "main a[href$='/cases']");
      isAccessible(officer);
      officer.fill("[name=from]", "31/12/2020");
      officer.fill("[name=to]", "01/01/2020");
      officer.locator("main form button[type=submit]").first().click();
      assertThat(officer.locator("#to-fault").isVisible()).isTrue();
      officer.fill("[name=from]", "01/01/2020");
      officer.fill("[name=to]", "31/05/2020");
      officer.locator("main form button[type=submit]").first().click();
      officer.waitForLoadState();
      isAccessible(officer);
      assertThat(text(officer)).contains("Ngày làm việc tại từng bước");
      follow(officer, "main a[href*='/RETURNED/finding']");
      assertThat(officer.inputValue("[name=finding]")).contains("phải yêu cầu bổ sung");
      sent(officer, Map.of("due", "01/01/2020"));
      assertThat(officer.locator("#clause-fault").isVisible()).isTrue();
      assertThat(officer.locator("#due-fault").innerText()).contains("từ hôm nay");
      sent(officer, Map.of("clause", "9.1.3", "due", "30/06/2020"));
      assertThat(text(officer)).contains("Hồ sơ làm bằng chứng", "Đang khắc phục");
      follow(officer, "main a[href*='/office/cases/']");
      isAccessible(officer);
    }
  }

  private void anyoneFinds() {
    try (var anyone =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(360, 800).setLocale("vi-VN"))) {
      anyone.navigate(office().site("/iso-9001?number=33/QĐ-STC"));
      isAccessible(anyone);
      assertThat(text(anyone)).contains(AGENCY, "33/QĐ-STC");
      follow(anyone, "main a:has-text('" + AGENCY + "')");
      isAccessible(anyone);
      assertThat(text(anyone))
          .contains("Tài chính, giá, công sản", VISITED)
          .doesNotContain("thiếu chữ ký");
    }
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
