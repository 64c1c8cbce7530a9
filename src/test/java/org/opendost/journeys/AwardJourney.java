package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The hospital takes part in a season of the award: from the launch to the report it reads and the
/// prize anyone reads. One of its two assessors has a conflict and sees the entry no more.
@DemonstrationJourney
class AwardJourney {

  private static final String DAY = "12/05/2020";
  private static final String YEAR = "2021";
  private static final String HOSPITAL = "Bệnh viện Đa khoa tỉnh Cao Bằng";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Chromium chromium;

  @LocalServerPort private int port;

  AwardJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromTheSeasonToTheReportTheEntrantReadsAndThePublicPrize() {
    String entry;
    try (var head = office().signedIn("chicuctruong", 1280);
        var specialist = office().signedIn("chuyenvien.cl", 1280);
        var other = office().signedIn("chuyenvien.dl", 360)) {
      launch(head);
      entry = entered(specialist);
      judge(head, entry);
      name(head, entry, "Tô Ngân Hạnh");
      name(head, entry, "Dương Phong Lĩnh");

      other.navigate(entry);
      assertThat(text(other)).contains(HOSPITAL);
      declareAConflict(other);
      assertThat(other.navigate(entry).status()).isEqualTo(404);
      assertThat(other.navigate(entry + "/scores/file").status()).isEqualTo(404);
      other.navigate(office().site("/office/award/entries?year=" + YEAR));
      assertThat(text(other)).doesNotContain(HOSPITAL);

      for (var stage : new String[] {"file", "site"}) {
        scores(specialist, entry, stage);
        agrees(head, entry, stage);
      }
      vote(head, entry);
      feedBack(head, entry);
      prize(head, entry);
    }
    try (var hospital = office().signedIn("bv.tinh", 360)) {
      hospital.navigate(office().site("/my/award"));
      isAccessible(hospital);
      assertThat(text(hospital))
          .contains("Lãnh đạo gần người bệnh", "Đo lường còn thưa", "04/BC-TĐC")
          .doesNotContain("Tô Ngân Hạnh", "thành viên");
    }
    try (var reader =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(360, 800).setLocale("vi-VN"))) {
      reader.navigate(office().site("/giai-thuong/" + YEAR));
      isAccessible(reader);
      assertThat(text(reader))
          .contains(HOSPITAL, "77/QĐ-TTg")
          .doesNotContain("Đo lường còn thưa", "Tô Ngân Hạnh");
    }
  }

  private void launch(Page page) {
    page.navigate(office().site("/office/award/seasons/new"));
    page.selectOption("[name=edition]", new SelectOption().setIndex(1));
    sent(
        page,
        Map.of(
            "year",
            YEAR,
            "launchedOn",
            DAY,
            "notice",
            "Công văn số 300/SKHCN-TĐC",
            "entriesUntil",
            "11/05/2020"));
    assertThat(page.locator("#entriesUntil-fault").innerText()).contains("ngày triển khai");
    sent(page, Map.of("entriesUntil", "30/07/2021"));
    assertThat(text(page)).contains("300/SKHCN-TĐC");
  }

  private String entered(Page page) {
    page.navigate(office().site("/office/award/entries/new"));
    page.selectOption("[name=season]", new SelectOption().setLabel(YEAR));
    page.selectOption("[name=sector]", "SERVICE");
    sent(
        page,
        Map.of(
            "organisation", HOSPITAL, "workers", "0", "since", "01/01/1990", "registeredOn", DAY));
    assertThat(page.locator("#workers-fault").innerText()).contains("ít nhất một lao động");
    sent(page, Map.of("workers", "620"));
    var entry = page.url();
    page.setInputFiles("#paper", new FilePayload("bai.txt", "text/plain", new byte[] {1, 2}));
    page.locator("form[action$='/papers'] [name=kind]").selectOption("SELF_ASSESSMENT");
    handIn(page);
    assertThat(page.locator("#paper-fault").isVisible()).isTrue();
    page.setInputFiles("#paper", new FilePayload("tu-danh-gia.pdf", "application/pdf", PDF));
    handIn(page);
    assertThat(text(page)).contains("tu-danh-gia.pdf", "Dịch vụ lớn");
    return entry;
  }

  private static void handIn(Page page) {
    page.locator("form[action$='/papers'] button").click();
    page.waitForLoadState();
    isAccessible(page);
  }

  private static void judge(Page page, String entry) {
    page.navigate(entry + "/eligibility");
    page.selectOption("[name=verdict]", "INELIGIBLE");
    sent(page, Map.of());
    assertThat(page.locator("#why-fault").isVisible()).isTrue();
    page.selectOption("[name=verdict]", "ELIGIBLE");
    sent(page, Map.of());
  }

  private static void name(Page page, String entry, String assessor) {
    page.navigate(entry + "/assessors");
    page.selectOption("[name=account]", new SelectOption().setLabel(assessor));
    sent(page, Map.of());
    assertThat(text(page)).contains(assessor);
  }

  private void declareAConflict(Page page) {
    page.navigate(office().site("/office/award/conflicts/new"));
    page.selectOption("[name=season]", new SelectOption().setLabel(YEAR));
    page.selectOption("[name=account]", new SelectOption().setIndex(1));
    sent(page, Map.of("organisation", HOSPITAL));
    assertThat(page.locator("#reason-fault").isVisible()).isTrue();
    sent(page, Map.of("reason", "Vợ làm việc tại bệnh viện"));
  }

  private static void scores(Page page, String entry, String stage) {
    page.navigate(entry + "/scores/" + stage);
    fill(page);
    sent(page, Map.of("item-1-1", "71"));
    assertThat(page.locator("#item-1-1-fault").innerText()).contains("Điểm từ 0 đến 70");
    sent(page, Map.of("item-1-1", "60"));
    page.waitForURL(entry);
  }

  private static void agrees(Page page, String entry, String stage) {
    page.navigate(entry + "/consensus/" + stage);
    assertThat(text(page)).contains("Tô Ngân Hạnh: 60").doesNotContain("Dương Phong Lĩnh");
    fill(page);
    sent(page, Map.of("item-1-1", "61"));
    page.waitForURL(entry);
    assertThat(text(page)).contains("626");
  }

  /// Of each item as many points as the item with the fewest has.
  private static void fill(Page page) {
    for (var item : page.locator("main input[name^=item-]").all()) {
      item.fill("35");
    }
    for (var result : page.locator("main input[name=item-7-1]").all()) {
      result.fill("5");
    }
  }

  private static void vote(Page page, String entry) {
    page.navigate(entry + "/vote");
    var votes =
        Map.of("on", DAY, "minutes", "BB 02", "members", "9", "present", "5", "votesFor", "5");
    sent(page, votes);
    assertThat(page.locator("#present-fault").innerText()).contains("không họp được");
    sent(page, Map.of("present", "9", "votesFor", "8"));
    assertThat(text(page)).contains("Hội đồng đề nghị", "BB 02");
  }

  private static void feedBack(Page page, String entry) {
    page.navigate(entry + "/feedback");
    sent(page, Map.of("number", "04/BC-TĐC", "on", DAY, "strengths", "Lãnh đạo gần người bệnh"));
    assertThat(page.locator("#betterments-fault").isVisible()).isTrue();
    sent(page, Map.of("betterments", "Đo lường còn thưa"));
    assertThat(text(page)).contains("Đo lường còn thưa");
  }

  private static void prize(Page page, String entry) {
    page.navigate(entry + "/prize");
    page.selectOption("[name=kind]", "GOLD");
    sent(page, Map.of("on", DAY, "decision", "77/QĐ-TTg"));
    assertThat(page.locator("#kind-fault").innerText()).contains("chưa đủ 800");
    page.selectOption("[name=kind]", "AWARD");
    sent(page, Map.of());
    assertThat(text(page)).contains("77/QĐ-TTg");
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
