package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The director renames a small unit of the journey's own, drafts its merger, looks at what it
/// holds, names who takes a machine, has the list signed and carries the merger out: the machine
/// stands in the other unit, the old one in the days before.
@DemonstrationJourney
class MergerJourney {

  private static final String FORMER = "Tổ Giống cây trồng";
  private static final String ENDS = "Tổ Nhân giống cây trồng";
  private static final String TAKES = "Phòng Quản lý khoa học";
  private static final String MACHINE = "Tủ cấy vô trùng";

  private final Chromium chromium;

  @LocalServerPort private int port;

  MergerJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void runsFromTheDraftToTheDayOnWhichEverythingHasGoneOver() {
    try (var director = office().signedIn("giamdoc", 1280)) {
      var merger = drafted(director);
      assertThat(text(director)).contains(MACHINE, "24.000.000");
      director.locator("a[aria-label*='" + MACHINE + "']").first().click();
      director.selectOption("[name=taker]", new SelectOption().setLabel("Triệu Hải Đường"));
      sent(director, Map.of());
      director.waitForURL(merger);
      director.locator("form[action$='/list'] button").click();
      director.waitForURL(merger);
      assertThat(director.request().get(merger + "/hand-over.pdf").status()).isEqualTo(200);
      for (int place = 0; place < 3; place++) {
        director.navigate(merger + "/signature");
        director.selectOption("[name=place]", new SelectOption().setIndex(1));
        sent(director, Map.of("name", "Mã Núi Cao", "on", "12/05/2020"));
        director.waitForURL(merger);
      }
      isAccessible(director);
      director.navigate(merger + "/carrying-out");
      sent(director, Map.of());
      director.waitForURL(merger);
      assertThat(text(director)).contains("Đã thực hiện", "Đã chuyển");
      director.navigate(office().site("/office/directory/assets?name=vô trùng"));
      isAccessible(director);
      assertThat(director.locator("tbody").innerText()).contains(TAKES, "Triệu Hải Đường");
      director.navigate(office().site("/office/directory/units?day=2020-05-11"));
      assertThat(text(director)).contains(ENDS).doesNotContain(FORMER);
      director.navigate(office().site("/office/directory/units?day=2020-02-02"));
      assertThat(text(director)).contains(FORMER).doesNotContain(ENDS);
    }
    try (var head = office().signedIn("truongphong.qlkh", 360)) {
      head.navigate(office().site("/office/directory/mergers"));
      isAccessible(head);
      Office.follow(head, "tbody a");
      isAccessible(head);
      assertThat(text(head)).contains(ENDS);
      head.navigate(office().site("/office/documents/passed"));
      isAccessible(head);
    }
  }

  private String drafted(Page page) {
    page.navigate(office().site("/office/directory/units/new"));
    page.selectOption("[name=kind]", "division");
    sent(page, Map.of("name", FORMER, "on", "02/01/2020"));
    renamed(page);
    page.navigate(office().site("/office/directory/assets/new"));
    page.selectOption("[name=unit]", new SelectOption().setLabel(ENDS));
    page.selectOption("[name=kind]", "MACHINE");
    sent(page, Map.of("number", "", "name", MACHINE, "quantity", "1", "value", "24.000.000"));
    assertThat(page.locator("#number-fault").isVisible()).isTrue();
    sent(page, Map.of("number", "HT-01"));
    page.navigate(office().site("/office/directory/units"));
    Office.follow(page, "a[href='/office/directory/mergers/new']");
    sent(page, Map.of("number", "Quyết định số 5/QĐ-UBND", "decidedOn", "11/05/2020"));
    assertThat(page.locator("#ended-fault").isVisible()).isTrue();
    page.getByLabel(ENDS).check();
    page.selectOption("[name=into]", new SelectOption().setLabel(TAKES));
    sent(page, Map.of("issuer", "UBND tỉnh", "on", "12/05/2020"));
    page.waitForURL(url -> !url.endsWith("/new"));
    isAccessible(page);
    return page.url();
  }

  private static void renamed(Page page) {
    Office.follow(page, "a[href$='/renaming']");
    sent(page, Map.of("name", FORMER, "on", "03/02/2020"));
    assertThat(page.locator("#name-fault").isVisible()).isTrue();
    isAccessible(page);
    sent(
        page,
        Map.of(
            "name",
            ENDS,
            "number",
            "Quyết định số 4/QĐ-SKHCN",
            "decidedOn",
            "31/01/2020",
            "issuer",
            "Giám đốc Sở"));
    page.waitForURL(url -> !url.endsWith("/renaming"));
    isAccessible(page);
    assertThat(text(page)).contains(FORMER, "Quyết định số 4/QĐ-SKHCN");
  }

  private Office office() {
    return new Office(chromium, port);
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }
}
