package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A cooperative declares that its chestnuts conform to a standard. The first dossier rests on an
/// old test and is refused in writing; the second is completed and accepted, and anyone finds it.
@DemonstrationJourney
class ConformityJourney {

  private static final String PRODUCT = "Hạt dẻ sấy Thung Xanh";
  private static final String OLD_TEST = "20/03/2019";

  private final Chromium chromium;

  @LocalServerPort private int port;

  ConformityJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void isRefusedWithTheReasonAndAcceptedOnceTheTestIsNew() {
    String first;
    String second;
    try (var clerk = office().signedIn("motcua", 1280)) {
      first = filed(clerk, OLD_TEST, "paper-declaration", "paper-assessment-report");
      assertThat(text(clerk)).contains("Giấy tờ", PRODUCT);
    }
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      officer.navigate(first);
      ask(officer, "Đề nghị bổ sung tiêu chuẩn, giấy tờ kinh doanh, kế hoạch kiểm soát.");
    }
    try (var clerk = office().signedIn("motcua", 1280)) {
      supply(clerk, first);
    }
    try (var head = office().signedIn("chicuctruong", 1280)) {
      refuse(head, first);
    }
    try (var clerk = office().signedIn("motcua", 1280)) {
      second =
          filed(
              clerk,
              "20/04/2020",
              "paper-declaration",
              "paper-business",
              "paper-standard-text",
              "paper-control-plan",
              "paper-assessment-report");
    }
    String notice;
    try (var head = office().signedIn("chicuctruong", 1280)) {
      notice = accepted(head, second);
    }
    anyoneFinds(notice, first, second);
  }

  /// Files at the counter; what the law wants of an own assessment is asked for beside its fields.
  private String filed(Page page, String testedOn, String... papers) {
    page.navigate(office().site("/office/conformity/declarations/new"));
    page.selectOption("[name=kind]", "STANDARD");
    page.selectOption("[name=assessedBy]", "SELF");
    sent(
        page,
        Map.of(
            "organisation", "Hợp tác xã Hạt dẻ Thung Xanh",
            "contact", "Bà Nông Hạt Dẻ",
            "phone", "0206 337 037",
            "product", PRODUCT,
            "standard", "TCVN 00009:2018",
            "method", "9",
            "testedOn", "31/02/2020"));
    assertThat(page.locator("#method-fault, #testedOn-fault").allInnerTexts()).hasSize(2);
    assertThat(page.inputValue("[name=product]")).isEqualTo(PRODUCT);
    for (var paper : papers) {
      page.check("[name=" + paper + "]");
    }
    sent(page, Map.of("method", "5", "testedOn", testedOn, "assessedOn", "13/05/2030"));
    assertThat(page.locator("#assessedOn-fault").innerText()).contains("Ngày này chưa đến");
    assertThat(page.isChecked("[name=" + papers[0] + "]")).isTrue();
    sent(page, Map.of("assessedOn", "04/05/2020"));
    page.waitForURL(url -> !url.endsWith("/new"));
    return page.url();
  }

  private static void ask(Page page, String what) {
    page.locator("#move-ask summary").click();
    move(page, "ask");
    assertThat(page.locator("#move-ask .fault, #note-ask-fault").first().isVisible()).isTrue();
    page.fill("#note-ask", what);
    move(page, "ask");
    assertThat(text(page)).contains("Chờ bổ sung", what);
  }

  private static void supply(Page page, String declaration) {
    page.navigate(declaration);
    page.locator("#move-supply summary").click();
    move(page, "supply");
    assertThat(page.locator("#move-supply").innerText()).contains("Hãy đánh dấu giấy tờ");
    for (var paper : List.of("business", "standard-text", "control-plan")) {
      page.check("#move-supply [name=paper-" + paper + "]");
    }
    move(page, "supply");
    assertThat(text(page)).contains("Kiểm tra tính hợp lệ", "đã quá 12 tháng");
  }

  private static void refuse(Page page, String declaration) {
    page.navigate(declaration);
    isAccessible(page);
    page.locator("#move-accept summary").click();
    page.fill("#move-accept [name=post]", "Chi cục trưởng");
    move(page, "accept");
    assertThat(page.locator(".faults").innerText()).contains("đã quá 12 tháng khi nộp hồ sơ");
    page.navigate(declaration);
    page.locator("#move-refuse summary").click();
    page.fill("#note-refuse", "Phiếu thử nghiệm ngày 20/03/2019 đã quá 12 tháng.");
    move(page, "refuse");
    assertThat(text(page)).contains("Không tiếp nhận", "đã quá 12 tháng");
    assertThat(page.locator("a[href$='/notice.pdf']").count()).isZero();
  }

  private static String accepted(Page page, String declaration) {
    page.navigate(declaration);
    page.locator("#move-accept summary").click();
    move(page, "accept");
    assertThat(page.locator("#post-fault").isVisible()).isTrue();
    page.fill("#move-accept [name=post]", "Chi cục trưởng");
    move(page, "accept");
    var notice = page.locator(".record-note.good strong").innerText();
    assertThat(notice).contains("/2020/TB-HC");
    assertThat(page.locator("a[href$='/notice.pdf']").isVisible()).isTrue();
    return notice.replaceAll(".*?(\\d+/2020/TB-HC).*", "$1");
  }

  /// The accepted one is in the list and behind its number; of the refused one nothing is.
  private void anyoneFinds(String notice, String refused, String accepted) {
    try (var stranger =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(360, 800).setLocale("vi-VN"))) {
      stranger.navigate(office().site("/cong-bo?product=" + PRODUCT));
      isAccessible(stranger);
      assertThat(stranger.locator("main tbody tr").count()).isEqualTo(1);
      stranger.navigate(office().site("/tra-cuu"));
      stranger.fill("main [name=code]", notice);
      stranger.locator("main form button[type=submit]").click();
      stranger.waitForURL("**/cong-bo/*-*");
      isAccessible(stranger);
      assertThat(stranger.url()).endsWith(id(accepted));
      assertThat(text(stranger))
          .contains(PRODUCT, "TCVN 00009:2018", notice)
          .doesNotContain("Nông Hạt Dẻ", "0206 337 037");
      var answer = stranger.navigate(office().site("/cong-bo/" + id(refused)));
      assertThat(answer.status()).isEqualTo(404);
    }
  }

  private static String id(String declaration) {
    return declaration.substring(declaration.lastIndexOf('/') + 1);
  }

  private static void move(Page page, String slug) {
    page.locator("#move-" + slug + " button[type=submit]").click();
    page.waitForLoadState();
    isAccessible(page);
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
