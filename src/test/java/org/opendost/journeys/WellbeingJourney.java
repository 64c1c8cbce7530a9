package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;
import static org.opendost.journeys.Office.type;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The director switches a campaign on; a head's roster is refused, mended, approved; a visitor
/// declares on a telephone and comes in by the code; switched off, nothing is asked any longer.
@DemonstrationJourney
class WellbeingJourney {

  private final Chromium chromium;

  @LocalServerPort private int port;

  WellbeingJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromADirectiveThroughRosterAndDoorToItsEnd() {
    try (var director = office().signedIn("giamdoc", 1280);
        var head = office().signedIn("truongphong.qlkh", 1280);
        var clerk = office().signedIn("motcua", 1280);
        var visitor =
            chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(360, 800))) {
      var campaign = switchedOn(director);
      approved(head, director);
      var door = door(clerk);
      cameIn(visitor, door);
      clerk.navigate(office().site("/office/wellbeing/visits"));
      isAccessible(clerk);
      assertThat(text(clerk)).contains("Vi Bờ Suối");
      closed(clerk, visitor, door);
      director.navigate(campaign + "/switch");
      sent(director, Map.of("why", "Hết giãn cách xã hội"));
      assertThat(text(director)).contains("Đã tắt");
      visitor.navigate(office().site("/khai-bao-y-te"));
      isAccessible(visitor);
      assertThat(text(visitor)).contains("không có đợt nào");
    }
  }

  private String switchedOn(Page page) {
    page.navigate(office().site("/office/wellbeing"));
    isAccessible(page);
    follow(page, "a:has-text('Lập đợt')");
    for (var feature : List.of("ROSTER", "DECLARATIONS", "CHECK_IN")) {
      page.check("[name=" + feature + "]");
    }
    page.selectOption("[name=responsible]", new SelectOption().setLabel("Bế Ngọc Lan"));
    sent(
        page,
        Map.of(
            "name", "Giãn cách lần nữa",
            "directive", "16/CT-TTg",
            "directiveOn", "31/03/2020",
            "issuer", "Thủ tướng Chính phủ",
            "from", "01/05/2020"));
    var campaign = page.url();
    page.navigate(campaign + "/switch");
    sent(page, Map.of("why", "16/CT-TTg"));
    assertThat(text(page)).contains("Đặt quy định trước khi bật");
    page.navigate(campaign + "/rules/new");
    sent(page, Map.of("homeLeast", "2/3", "article", "Chỉ thị 16/CT-TTg, điểm 6"));
    page.navigate(campaign + "/switch");
    sent(page, Map.of("why", "16/CT-TTg"));
    assertThat(text(page)).contains("Đang bật", "Ít nhất 2/3");
    return campaign;
  }

  private void approved(Page head, Page director) {
    head.navigate(office().site("/office/wellbeing/rosters"));
    head.selectOption("[name=unit]", new SelectOption().setLabel("Phòng Quản lý khoa học"));
    sent(head, Map.of());
    var roster = head.url();
    director.navigate(roster);
    director.click("form[action$=approval] button");
    director.waitForLoadState();
    isAccessible(director);
    assertThat(text(director)).contains("Chưa duyệt được", "ít nhất 1");
    for (var select : head.locator("main tbody tr:first-child select").all()) {
      select.selectOption("OFFICE");
    }
    sent(head, Map.of());
    director.navigate(roster);
    director.click("form[action$=approval] button");
    director.waitForLoadState();
    assertThat(text(director)).contains("Đã duyệt");
  }

  private String door(Page page) {
    page.navigate(office().site("/office/wellbeing/doors/new"));
    sent(page, Map.of("name", "Cửa chính", "place", "Trụ sở Sở"));
    return office().site(page.getAttribute("a[href^='/vao-cua/']", "href"));
  }

  private void cameIn(Page page, String door) {
    page.navigate(office().site("/khai-bao-y-te"));
    isAccessible(page);
    type(
        page,
        Map.of(
            "name", "Vi Bờ Suối",
            "birthYear", "1988",
            "address", "Xã Bờ Suối",
            "phone", "0912 345 678"));
    page.selectOption("[name=sex]", "FEMALE");
    page.check("[name=COUGH]");
    page.click("form[action='/khai-bao-y-te'] button[type=submit]");
    page.waitForLoadState();
    isAccessible(page);
    assertThat(text(page)).contains("Cần đồng ý");
    page.check("[name=consent]");
    page.click("form[action='/khai-bao-y-te'] button[type=submit]");
    page.waitForLoadState();
    isAccessible(page);
    assertThat(text(page)).contains("cần gặp cán bộ y tế");
    var code = page.locator("main dd").first().innerText().strip();
    page.navigate(door);
    sent(page, Map.of("code", code));
    assertThat(text(page)).contains("Đã ghi vào");
  }

  /// A door is closed for good: it is asked once, and leaving it open is one answer.
  private void closed(Page clerk, Page visitor, String door) {
    clerk.navigate(office().site("/office/wellbeing/doors"));
    var closing = "#closing-" + door.substring(door.lastIndexOf('/') + 1);
    clerk.click("button[popovertarget='" + closing.substring(1) + "']:not([popovertargetaction])");
    isAccessible(clerk);
    assertThat(clerk.locator(closing).innerText()).contains("không mở lại được");
    clerk.click(closing + " button[type=button]");
    visitor.navigate(door);
    assertThat(visitor.locator("form[action^='/vao-cua/']").count()).isOne();
    clerk.click("button[popovertarget='" + closing.substring(1) + "']:not([popovertargetaction])");
    clerk.click(closing + " button[type=submit]");
    clerk.waitForLoadState();
    assertThat(text(clerk)).contains("Đã bỏ cửa");
    visitor.navigate(door);
    assertThat(visitor.locator("form[action^='/vao-cua/']").count()).isZero();
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
