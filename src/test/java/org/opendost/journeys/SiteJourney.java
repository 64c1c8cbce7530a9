package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.act;
import static org.opendost.journeys.Office.close;
import static org.opendost.journeys.Office.conclude;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.keep;
import static org.opendost.journeys.Office.report;
import static org.opendost.journeys.Office.type;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendost.directory.identity.Accounts;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A check before Tết in a village without a signal, from the yearly plan to the public conclusion:
/// the day is taken down onto the telephone, the work is done offline, the telephone dies in the
/// middle of it, the minutes are signed, and all of it arrives when the network is back; the lot
/// that failed comes back into circulation, the demand is closed. Of these kinds of missions the
/// decision is announced when they begin (Luật 56/2010/QH12 Đ.52.2), so no notice goes ahead.
@DemonstrationJourney
class SiteJourney {

  private static final String DAY = "12/05/2020";

  /// The application tries again by itself every half minute.
  private static final double LONGEST_PAUSE_MILLIS = 60_000;

  private final Chromium chromium;

  @LocalServerPort private int port;

  @TempDir private Path folder;

  SiteJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void worksWithoutASignalAndLosesNothingWhenTheTelephoneDies() throws IOException {
    var memory = folder.resolve("telephone");
    String mission;
    try (var leader = office().signedIn("chicuctruong", 1280)) {
      mission = decided(leader);
    }
    try {
      var telephone = chromium.telephone(memory);
      office().takeDown(telephone, "chuyenvien.cl", "Khuổi Mơ");
      telephone.setOffline(true);
      beginsToEnterALot(telephone);
    } finally {
      Chromium.kill(memory);
    }
    String hash;
    try (var telephone = chromium.telephone(memory)) {
      telephone.setOffline(true);
      var page = office().onSite(telephone);
      findsTheLotAsItWasTyped(page);
      checksItsLabel(page);
      takesAPictureAndDemands(page);
      hash = signsTheMinutes(page);
      assertThat(page.locator(".site-state").innerText()).contains("chờ gửi 6", "không có mạng");
      telephone.setOffline(false);
      signInAgain(page);
      page.locator(".site-state.is-clear").waitFor();
    }
    try (var officer = office().signedIn("chuyenvien.cl", 1280)) {
      officer.navigate(mission);
      follow(officer, "main a[href*='/visits/']:not([href*='new'])");
      assertThat(officer.locator("main").innerText()).contains("01/BB-TET", "Bà Hạ Sen");
      var visit = officer.url();
      officer.navigate(visit.replace("/office/visits/", "/office/site/visits/"));
      assertThat(officer.locator("main").innerText()).contains(hash);
      isAccessible(officer);
      officer.navigate(visit);
      follow(officer, "main a[href*='/lots/']:not([href*='new'])");
      resumes(officer);
      close(officer, visit, Map.of("closedOn", DAY, "evidence", "Ảnh nhãn mới của chai rượu"));
      report(officer, mission, DAY, "Một cơ sở, một lô thiếu xuất xứ, đã khắc phục");
    }
    try (var leader = office().signedIn("chicuctruong", 1280)) {
      conclude(
          leader,
          mission,
          Map.of(
              "number", "09/KL-SKHCN",
              "signedOn", DAY,
              "signer", "Nông Thạch Sơn",
              "text", "Quầy Khuổi Mơ đã ghi bổ sung xuất xứ"));
      assertThat(leader.locator("main").innerText()).contains("Theo kế hoạch");
      isAccessible(leader);
    }
    var published = office().published("Kiểm tra hàng Tết ở bản Khuổi Mơ");
    assertThat(published)
        .contains("09/KL-SKHCN", "đã ghi bổ sung xuất xứ")
        .doesNotContain("Hạ Sen");
  }

  private String decided(Page page) {
    return office()
        .decidedCheck(
            page,
            DAY,
            "Kiểm tra hàng Tết ở bản Khuổi Mơ",
            "Kế hoạch kiểm tra dịp Tết",
            "Quầy Khuổi Mơ",
            "29/QĐ-SKHCN");
  }

  private void beginsToEnterALot(BrowserContext telephone) {
    var page = office().onSite(telephone);
    page.click(".site-tap:has-text('Quầy Khuổi Mơ')");
    page.fill("[name=present]", "Bà Hạ Sen");
    keep(page);
    page.click("text=Thêm lô hàng");
    page.selectOption("[name=group]", "FOOD");
    type(
        page,
        Map.of(
            "product", "Rượu ngô Khuổi Mơ",
            "responsible", "Cơ sở Khuổi Mơ",
            "unit", "chai",
            "quantity", "100",
            "sold", "120"));
    page.click("main form button[type=submit]");
    page.locator(".faults li").first().waitFor();
    assertThat(page.locator(".faults").innerText()).contains("Số đã bán lớn hơn số lượng");
    isAccessible(page);
    page.fill("[name=sold]", "20");
    // Shown once the draft is on the disk: the drafts' transactions are done in their order.
    page.evaluate(
        """
        new Promise((done) => {
          const request = indexedDB.open("hien-truong", 1);
          request.onsuccess = () => {
            const read = () => {
              const all = request.result.transaction("drafts").objectStore("drafts").getAll();
              all.onsuccess = () => all.result.some((draft) => draft.sold === "20")
                ? done() : setTimeout(read, 20);
            };
            read();
          };
        })
        """);
  }

  private void findsTheLotAsItWasTyped(Page page) {
    page.click(".site-inner");
    page.click("text=Thêm lô hàng");
    page.locator("[name=product]").waitFor();
    assertThat(page.inputValue("[name=product]")).isEqualTo("Rượu ngô Khuổi Mơ");
    assertThat(page.inputValue("[name=sold]")).isEqualTo("20");
    keep(page);
    page.locator("main select").first().waitFor();
    isAccessible(page);
  }

  private void checksItsLabel(Page page) {
    for (var answer : page.locator("main select").all()) {
      answer.selectOption("true");
    }
    page.locator("main select").nth(2).selectOption("false");
    page.locator("main input[name^=note-]").nth(2).fill("Không ghi xuất xứ");
    keep(page);
    page.locator(".site-actions").waitFor();
    isAccessible(page);
  }

  private void takesAPictureAndDemands(Page page) throws IOException {
    var picture = folder.resolve("label.png");
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    page.click("text=Chụp ảnh");
    page.setInputFiles("#f-photo", picture);
    type(page, Map.of("caption", "Nhãn chai rượu"));
    keep(page);
    page.click(".site-actions a[href$='/demand']");
    type(
        page,
        Map.of(
            "finding", "Nhãn thiếu xuất xứ",
            "demand", "Ghi bổ sung xuất xứ",
            "dueOn", "2020-05-20"));
    keep(page);
    page.locator(".site-actions").waitFor();
    assertThat(page.locator("main").innerText()).contains("Nhãn chai rượu", "Nhãn thiếu xuất xứ");
  }

  private String signsTheMinutes(Page page) {
    page.click("text=Lập và ký biên bản");
    type(
        page,
        Map.of(
            "number", "01/BB-TET",
            "summary", "Một lô, nhãn thiếu xuất xứ",
            "signedFor", "Hạ Sen"));
    page.locator("main input[type=checkbox]").first().check();
    page.locator(".sketch").nth(1).waitFor();
    for (var pad : page.locator(".sketch").all()) {
      draw(page, pad);
    }
    isAccessible(page);
    page.click("main form button[type=submit]");
    var hash = page.locator(".site-hash");
    hash.waitFor();
    isAccessible(page);
    return hash.innerText();
  }

  /// The session died with the telephone; what waits is said to wait for signing in.
  private void signInAgain(Page page) {
    page.click(".site-state");
    var link = page.locator("main a[href^='/sign-in']");
    link.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_PAUSE_MILLIS));
    isAccessible(page);
    link.click();
    page.fill("#username", "chuyenvien.cl");
    page.fill("#password", Accounts.DEMONSTRATION_PASSWORD);
    page.click(".sign-in-form button[type=submit]");
    page.waitForURL(url -> url.contains("/hien-truong/"));
  }

  private static void draw(Page page, Locator pad) {
    pad.scrollIntoViewIfNeeded();
    var box = pad.boundingBox();
    page.mouse().move(box.x + 30, box.y + 40);
    page.mouse().down();
    for (int i = 1; i <= 20; i++) {
      page.mouse().move(box.x + 30 + i * 8, box.y + 40 + (i % 2) * 15);
    }
    page.mouse().up();
  }

  private void resumes(Page page) {
    var lot = page.url();
    assertThat(page.locator("main").innerText()).contains("Rượu ngô Khuổi Mơ", "Tạm dừng");
    act(page, lot, "REPORTED", Map.of("note", "Đã báo cáo Chi cục"));
    act(page, lot, "EVIDENCE", Map.of("note", "Ảnh nhãn đã ghi đủ"));
    act(page, lot, "RESUMED", Map.of("number", "09/TB-SKHCN", "note", "Được bán lại"));
    assertThat(page.locator("main").innerText()).contains("09/TB-SKHCN").doesNotContain("Tạm dừng");
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
