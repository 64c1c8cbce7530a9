package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The gold inspection leads to a penalty: the officer makes the minutes of the violation and
/// proposes, a deputy director signs and publishes, the shop pays and puts right, and its page
/// tells of it.
@DemonstrationJourney
class PenaltyJourney {

  private static final String DAY = "12/05/2020";

  private final Chromium chromium;

  @LocalServerPort private int port;

  PenaltyJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromTheInspectionOfGoldToThePaidFine() {
    String violation;
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      violation = recorded(officer);
      propose(officer, violation);
    }
    try (var deputy = office().signedIn("phogiamdoc1", 1280)) {
      sign(deputy, violation);
      publish(deputy, violation);
    }
    isPublic();
    try (var officer = office().signedIn("chuyenvien.cl", 1280)) {
      step(officer, violation, "SENT", "Gửi qua bưu điện");
      step(officer, violation, "RECEIVED", "Chủ tiệm ký nhận");
      pay(officer, violation);
      putRight(officer, violation);
      officer.locator("main a[href*='/organisations/']").first().click();
      officer.waitForLoadState();
      assertThat(officer.locator("main").innerText())
          .contains("31/QĐ-XPVPHC", "vàng trang sức, mỹ nghệ");
      isAccessible(officer);
      officer.navigate(office().site("/office/violations"));
      assertThat(officer.locator("main").innerText()).contains("31/BB-VPHC", "31/QĐ-XPVPHC");
      isAccessible(officer);
    }
  }

  @Test
  void leadsFromAFailedLotToMinutesAndBack() {
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      officer.navigate(office().site("/office/lots?verdict=FAILED"));
      follow(officer, "td a[href*='/lots/']");
      var lot = officer.url();
      follow(officer, "main a[href*='/violations/new?lot=']");
      assertThat(officer.inputValue("[name=exhibits]")).isNotBlank();
      officer.selectOption("[name=violatorKind]", "ORGANISATION");
      officer.locator("fieldset#acts input").first().check();
      sent(
          officer,
          Map.of(
              "number",
              "32/BB-VPHC",
              "maker",
              "Tô Ngân Hạnh",
              "actedOn",
              DAY,
              "detectedOn",
              DAY,
              "signedFor",
              "Chủ cơ sở"));
      follow(officer, "main a[href*='/office/lots/']");
      assertThat(officer.url()).isEqualTo(lot);
      assertThat(officer.locator("main").innerText()).contains("32/BB-VPHC");
      isAccessible(officer);
    }
  }

  private void publish(Page page, String violation) {
    page.navigate(violation);
    follow(page, "main a[href$='/publication']");
    page.selectOption("[name=ground]", new SelectOption().setIndex(1));
    sent(page, Map.of("on", DAY, "address", "Thành phố Cao Bằng"));
    assertThat(page.locator("main").innerText()).contains("Trang công khai");
  }

  private void isPublic() {
    try (var anyone =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(360, 800).setLocale("vi-VN"))) {
      anyone.navigate(office().site("/xu-phat?number=31"));
      isAccessible(anyone);
      follow(anyone, "td a[href*='/xu-phat/']");
      assertThat(anyone.locator("main").innerText()).contains("31/QĐ-XPVPHC", "Thành phố Cao Bằng");
      isAccessible(anyone);
    }
  }

  private String recorded(Page page) {
    page.navigate(office().site("/office/missions?q=v%C3%A0ng"));
    follow(page, "td a[href*='/missions/']");
    follow(page, "main a[href*='/visits/']:not([href*='new'])");
    follow(page, "main a[href*='/violations/new']");
    sent(
        page,
        Map.of("number", "31/BB-VPHC", "maker", "Tô Ngân Hạnh", "actedOn", DAY, "signedFor", ""));
    assertThat(page.locator("#faults").innerText()).contains("Cần điền mục này");
    page.selectOption("[name=violatorKind]", "ORGANISATION");
    sent(page, Map.of("signedFor", ""));
    assertThat(page.locator("#faults").innerText()).contains("lý do không ký", "ít nhất một");
    assertThat(page.inputValue("[name=number]")).isEqualTo("31/BB-VPHC");
    page.locator("fieldset#acts input").first().check();
    sent(page, Map.of("refusal", "Chủ tiệm không đồng ý ký"));
    assertThat(page.locator("main").innerText()).contains("Chủ tiệm không đồng ý ký");
    return page.url();
  }

  private void propose(Page page, String violation) {
    page.navigate(violation + "/proposal");
    page.locator("main input[name^='fine-']").first().fill("1.000");
    sent(page, Map.of("mitigating", "Lần đầu"));
    assertThat(page.locator("#faults").innerText()).contains("Mức phạt phải từ");
    assertThat(page.locator("main input[name^='fine-']").first().inputValue()).isEqualTo("1.000");
    page.locator("main input[name^='fine-']").first().fill("12.000.000");
    sent(page, Map.of("remedy-1", "In lại nhãn"));
    assertThat(page.locator("#faults").innerText()).contains("Cần điền mục này");
    page.selectOption("[name=remedy-1-kind]", "OTHER");
    sent(page, Map.of("remedy-1-due", "20/12/2030"));
    assertThat(page.locator("main").innerText()).contains("Chờ ký", "12.000.000", "In lại nhãn");
    isAccessible(page);
  }

  private void sign(Page page, String violation) {
    page.navigate(violation);
    follow(page, "main a[href$='/decision']");
    sent(page, Map.of("number", "31/QĐ-XPVPHC", "on", "01/01/2031"));
    assertThat(page.locator("#faults").innerText()).contains("chưa đến");
    sent(page, Map.of("on", DAY));
    assertThat(page.locator("main").innerText()).contains("31/QĐ-XPVPHC", "12.000.000");
  }

  private void step(Page page, String violation, String kind, String note) {
    page.navigate(violation + "/steps/" + kind);
    sent(page, Map.of("on", DAY, "note", note));
    assertThat(page.locator("main").innerText()).contains(note);
  }

  private void putRight(Page page, String violation) {
    page.navigate(violation);
    follow(page, "main a[href*='/remedies/']");
    sent(page, Map.of("on", DAY, "evidence", ""));
    assertThat(page.locator("#faults").innerText()).contains("Cần điền");
    sent(page, Map.of("evidence", "Ảnh nhãn mới"));
    assertThat(page.locator("main").innerText()).contains("Đã thực hiện", "Ảnh nhãn mới");
    page.navigate(office().site("/office/violations/remedies"));
    assertThat(page.locator("main").innerText()).contains("In lại nhãn");
    isAccessible(page);
    page.navigate(violation);
  }

  private void pay(Page page, String violation) {
    page.navigate(violation + "/payment");
    sent(page, Map.of("on", DAY, "amount", "13.000.000", "receipt", "KB 31"));
    assertThat(page.locator("#faults").innerText()).contains("Chỉ còn phải nộp");
    sent(page, Map.of("amount", "12.000.000"));
    assertThat(page.locator("main").innerText()).contains("KB 31");
    assertThat(page.locator("main a[href$='/payment']").count()).isZero();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
