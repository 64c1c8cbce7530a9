package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A decision of the province is drafted, its texts are compared, someone without an account
/// comments and is answered; another is appraised, issued and read by everyone as it is in force.
/// Nothing of it falls into the four months that the report counts.
@DemonstrationJourney
class LawmakingJourney {

  private static final String TITLE = "Quyết định về Quỹ Suối Sáng Tạo";
  private static final String OTHER = "Quyết định về nhãn Suối Biếc";
  private static final String NUMBER = "17/2019/QĐ-UBND";

  private final Chromium chromium;

  @LocalServerPort private int port;

  LawmakingJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void goesFromTheFirstTextToTheDayItIsInForce() {
    String draft;
    try (var officer = office().signedIn("chuyenvien.cl", 1280)) {
      draft = registered(officer, TITLE, "04/05/2020");
      text(officer, draft, "Điều 1. Quỹ có 5 thành viên.\nĐiều 2. Họp mỗi quý.");
      text(
          officer, draft, "Điều 1. Quỹ có 7 thành viên.\nĐiều 2. Họp mỗi quý.\nĐiều 3. Công khai.");
      compare(officer, draft);
    }
    try (var head = office().signedIn("truongphong.qlcn", 360)) {
      head.navigate(draft + "/steps/comment");
      sent(head, Map.of("on", "04/05/2020", "until", "25/05/2020"));
      assertThat(head.locator("#until-fault").innerText()).contains("30 ngày", "Điều 120.1");
      sent(head, Map.of("until", "03/06/2020"));
      head.waitForURL(draft);
      assertThat(text(head)).contains("Lấy ý kiến");
    }
    commented(draft);
    try (var officer = office().signedIn("chuyenvien.cl", 1280)) {
      answered(officer, draft);
    }
    anyoneReads(issued());
  }

  private String registered(Page page, String title, String day) {
    page.navigate(office().site("/office/drafts"));
    isAccessible(page);
    page.navigate(office().site("/office/drafts/new"));
    page.selectOption("[name=kind]", "DECISION");
    page.selectOption("[name=authority]", "COUNCIL");
    page.selectOption(
        "[name=unit]", new SelectOption().setLabel("Phòng Quản lý công nghệ và chuyên ngành"));
    sent(page, Map.of("title", title, "registeredOn", day, "lead", "Hà Vân Sam"));
    assertThat(page.locator("#authority-fault").innerText()).contains("Ủy ban nhân dân");
    assertThat(page.inputValue("[name=title]").strip()).isEqualTo(title);
    page.selectOption("[name=authority]", "COMMITTEE");
    sent(page, Map.of());
    page.waitForURL(url -> !url.endsWith("/new"));
    return page.url();
  }

  private static void text(Page page, String draft, String words) {
    page.navigate(draft + "/texts/new");
    sent(page, Map.of("text", ""));
    assertThat(page.locator("#text-fault").isVisible()).isTrue();
    sent(page, Map.of("text", words));
    page.waitForURL(draft);
  }

  private static void compare(Page page, String draft) {
    Office.follow(page, "main a[href*='/comparison']");
    isAccessible(page);
    assertThat(page.locator("del").allInnerTexts()).containsExactly("5");
    assertThat(page.locator("ins").allInnerTexts()).containsExactly("7", "Điều 3. Công khai.");
    assertThat(text(page)).contains("Sửa", "Thêm");
    page.setViewportSize(360, 800);
    isAccessible(page);
    page.setViewportSize(1280, 900);
    text(page, draft, "Điều 1. Quỹ có 7 thành viên.\nĐiều 2. Họp mỗi tháng.\nĐiều 3. Công khai.");
    page.selectOption("#older", "1");
    page.selectOption("#newer", "3");
    page.locator("form.compare button").click();
    page.waitForLoadState();
    assertThat(page.locator("ins").allInnerTexts()).contains("7", "tháng");
    page.navigate(draft);
    isAccessible(page);
  }

  /// Somebody without an account says something on a telephone, and sends it once.
  private void commented(String draft) {
    try (var stranger = stranger()) {
      stranger.navigate(office().site("/lay-y-kien?title=Suối Sáng Tạo"));
      isAccessible(stranger);
      stranger.getByText(TITLE).first().click();
      stranger.waitForLoadState();
      assertThat(text(stranger)).contains("Quỹ có 7 thành viên");
      sent(stranger, Map.of("text", "", "name", "Lâm Đồi Cọ"));
      assertThat(stranger.locator("#text-fault").isVisible()).isTrue();
      assertThat(stranger.inputValue("[name=name]")).isEqualTo("Lâm Đồi Cọ");
      stranger.selectOption("[name=sender]", "PERSON");
      sent(stranger, Map.of("text", "Quỹ nên có đại diện doanh nghiệp."));
      assertThat(text(stranger))
          .contains("Đã nhận ý kiến")
          .doesNotContain("Lâm Đồi Cọ", "đại diện doanh nghiệp");
      assertThat(stranger.url()).endsWith(draft.substring(draft.lastIndexOf('/') + 1));
    }
  }

  private static void answered(Page page, String draft) {
    page.navigate(draft + "/comments");
    isAccessible(page);
    assertThat(text(page)).contains("Lâm Đồi Cọ", "Chưa trả lời");
    Office.follow(page, "main tbody a");
    page.selectOption("[name=outcome]", "PARTLY");
    sent(page, Map.of("reason", ""));
    assertThat(page.locator("#reason-fault").isVisible()).isTrue();
    sent(page, Map.of("reason", "Thêm một đại diện hiệp hội ở Điều 1."));
    page.waitForURL(draft + "/comments");
    assertThat(text(page)).contains("Tiếp thu một phần", "hiệp hội");
  }

  /// Another one, whose comments ended in autumn, is appraised, submitted and issued; its effect is
  /// refused when it comes too soon.
  private String issued() {
    String draft;
    try (var officer = office().signedIn("chuyenvien.cl", 1280)) {
      draft = registered(officer, OTHER, "02/09/2019");
      text(officer, draft, "Điều 1. Mẫu nhãn dùng chung.");
    }
    try (var head = office().signedIn("truongphong.qlcn", 1280)) {
      step(head, draft, "comment", Map.of("on", "02/09/2019", "until", "02/10/2019"));
      step(head, draft, "appraisal", Map.of("on", "04/10/2019"));
      head.navigate(draft + "/steps/appraised");
      head.selectOption("[name=opinion]", "READY");
      sent(head, Map.of("on", "11/10/2019", "number", "71/BC-STP"));
      head.waitForURL(draft);
      step(head, draft, "submitted", Map.of("on", "15/10/2019", "number", "20/TTr-SKHCN"));
      head.navigate(draft + "/steps/issued");
      sent(head, Map.of("on", "21/10/2019", "until", "30/10/2019", "number", NUMBER));
      assertThat(head.locator("#until-fault").innerText()).contains("31/10/2019", "Điều 151");
      sent(head, Map.of("until", "31/10/2019"));
      head.waitForURL(draft);
      assertThat(text(head)).contains("Có hiệu lực", "Quá hạn", "Điều 150.4");
      step(head, draft, "gazette", Map.of("on", "23/10/2019"));
      assertThat(text(head)).contains("Đúng hạn");
    }
    return draft;
  }

  private static void step(Page page, String draft, String step, Map<String, String> typed) {
    page.navigate(draft + "/steps/" + step);
    sent(page, typed);
    page.waitForURL(draft);
  }

  private void anyoneReads(String issued) {
    try (var stranger = stranger()) {
      stranger.navigate(office().site("/van-ban?number=" + NUMBER));
      isAccessible(stranger);
      Office.follow(stranger, "main tbody a");
      isAccessible(stranger);
      assertThat(stranger.url()).endsWith(issued.substring(issued.lastIndexOf('/') + 1));
      assertThat(text(stranger))
          .contains(NUMBER, "Có hiệu lực", "31/10/2019", "Mẫu nhãn dùng chung");
    }
  }

  private Page stranger() {
    return chromium
        .browser()
        .newPage(new Browser.NewPageOptions().setViewportSize(360, 800).setLocale("vi-VN"));
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
