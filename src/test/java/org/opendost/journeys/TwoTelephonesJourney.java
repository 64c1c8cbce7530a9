package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.keep;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two inspectors of a team check the label of one lot, each without a signal. What arrives second
/// is shown beside what arrived first; nothing is written over until its author decides.
@DemonstrationJourney
class TwoTelephonesJourney {

  private static final String DAY = "12/05/2020";
  private static final String PLACE = "Quầy Lũng Nặm";
  private static final String PRODUCT = "Thạch đen Lũng Nặm";

  private final Chromium chromium;

  @LocalServerPort private int port;

  TwoTelephonesJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void showsBothVersionsOfALotToTheSecondWhoDecides() {
    String lot;
    try (var leader = office().signedIn("chicuctruong", 1280)) {
      lot = found(leader);
    }
    try (var first = telephone();
        var second = telephone()) {
      office().takeDown(first, "chuyenvien.cl", "Lũng Nặm");
      office().takeDown(second, "chuyenvien.dl", "Lũng Nặm");
      first.setOffline(true);
      second.setOffline(true);
      label(first, "Không ghi xuất xứ", "");
      var page = label(second, "", "Không ghi hạn dùng");

      arrives(first);
      second.setOffline(false);
      page.locator(".site-state").click();
      page.locator(".site-tap:has-text('Trùng với đồng nghiệp')").click();
      var both = page.locator(".site-conflict").innerText();
      assertThat(both)
          .contains("Tô Ngân Hạnh", "Chưa ghi đè gì", "Không ghi xuất xứ", "Không ghi hạn dùng");
      assertThat(page.locator(".site-conflict tr.differs").count()).isEqualTo(2);
      isAccessible(page);
      assertThat(atTheDesk(lot)).contains("Không ghi xuất xứ").doesNotContain("Không ghi hạn dùng");

      page.locator(".site-conflict button:has-text('Dùng bản của tôi')").click();
      page.locator("main button:has-text('Gửi ngay')").click();
      page.locator(".site-state.is-clear").waitFor();
      assertThat(atTheDesk(lot)).contains("Không ghi hạn dùng").doesNotContain("Không ghi xuất xứ");
    }
  }

  /// A visit with one lot, whose label nobody has checked.
  private String found(Page page) {
    var mission =
        office()
            .decidedCheck(
                page,
                DAY,
                "Kiểm tra thạch đen ở Lũng Nặm",
                "Phản ánh của người tiêu dùng",
                PLACE,
                "33/QĐ-SKHCN");
    page.navigate(mission);
    follow(page, "main a[href*='visits/new']");
    sent(page, Map.of("present", "Bà Lục Thạch Đen", "on", DAY));
    follow(page, "main a[href$='/lots/new']");
    page.selectOption("[name=group]", "FOOD");
    sent(
        page,
        Map.of(
            "product", PRODUCT,
            "responsible", "Cơ sở Lũng Nặm",
            "unit", "hộp",
            "quantity", "50"));
    return page.url();
  }

  /// Checks the label: all is there but what a note is given for.
  private static Page label(BrowserContext telephone, String origin, String expiry) {
    var page = telephone.pages().getFirst();
    page.locator(".site-card", new Page.LocatorOptions().setHasText(PLACE))
        .locator(".site-inner")
        .click();
    page.locator(".site-tap:has-text('" + PRODUCT + "')").click();
    page.locator("main select").first().waitFor();
    for (var answer : page.locator("main select").all()) {
      answer.selectOption("true");
    }
    lacks(page, 2, origin);
    lacks(page, 1, expiry);
    keep(page);
    page.locator(".site-actions").waitFor();
    assertThat(page.locator(".site-state").innerText()).contains("chờ gửi 1", "không có mạng");
    return page;
  }

  private static void lacks(Page page, int requirement, String note) {
    if (!note.isEmpty()) {
      page.locator("main select").nth(requirement).selectOption("false");
      page.locator("main input[name^=note-]").nth(requirement).fill(note);
    }
  }

  /// The network is back: what waits is sent by itself.
  private static void arrives(BrowserContext telephone) {
    telephone.setOffline(false);
    telephone.pages().getFirst().locator(".site-state.is-clear").waitFor();
  }

  private String atTheDesk(String lot) {
    try (var page = office().signedIn("chicuctruong", 1280)) {
      page.navigate(lot);
      isAccessible(page);
      return page.locator("main").innerText();
    }
  }

  private BrowserContext telephone() {
    var context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(360, 760).setLocale("vi-VN"));
    context.newPage();
    return context;
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
