package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is watched between licences: a dose over its limit, a source that is lost until it is
/// found, and the yearly report of a facility.
@DemonstrationJourney
class RadiationSafetyJourney {

  private final Chromium chromium;

  @LocalServerPort private int port;

  RadiationSafetyJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void seesADoseThatIsOverItsLimit() {
    try (var officer = office().signedIn("chuyenvien.bx", 360)) {
      officer.navigate(office().site("/office/exposure/doses/new"));
      officer.selectOption("[name=worker]", new SelectOption().setIndex(1));
      sent(
          officer,
          Map.of("from", "01/01/2020", "until", "31/12/2019", "msv", "", "laboratory", "Phòng đo"));
      assertThat(officer.locator("#faults").innerText()).contains("Cần điền mục này");
      assertThat(officer.inputValue("[name=laboratory]")).isEqualTo("Phòng đo");
      sent(officer, Map.of("until", "31/03/2020", "msv", "51,5"));
      assertThat(officer.locator("main").innerText()).contains("51,5", "Vượt giới hạn");
      officer.navigate(office().site("/office/exposure/doses"));
      isAccessible(officer);
      officer.navigate(office().site("/office/exposure/limits"));
      assertThat(officer.locator("main").innerText())
          .contains("NĐ 142/2020/NĐ-CP, Đ.5.2.a", "TT 19/2012/TT-BKHCN");
      isAccessible(officer);
    }
  }

  @Test
  void followsALostSourceUntilItIsFound() {
    try (var officer = office().signedIn("chuyenvien.bx", 1280)) {
      officer.navigate(office().site("/office/exposure/sources/new"));
      officer.selectOption("[name=facility]", new SelectOption().setIndex(1));
      officer.selectOption("[name=nuclide]", "Cs-137");
      officer.selectOption("[name=unit]", "MBQ");
      officer.selectOption("[name=state]", "IN_USE");
      sent(
          officer,
          Map.of(
              "activity", "370",
              "referenceOn", "01/03/2019",
              "category", "4",
              "serial", "MH-0417",
              "place", "Kho nguồn minh hoạ",
              "since", "01/03/2019"));
      state(officer, "LOST", "Không rõ", "03/03/2020");
      follow(officer, "main a[href*='/incidents/new']");
      officer.selectOption("[name=gravity]", "G1");
      sent(
          officer,
          Map.of("happenedOn", "04/03/2020", "heardOn", "03/03/2020", "what", "Kiểm kê thiếu"));
      assertThat(officer.locator("#faults").innerText()).contains("Không thể trước ngày xảy ra");
      sent(officer, Map.of("happenedOn", "03/03/2020"));
      var incident = officer.url();
      follow(officer, "main a[href$='/steps/new']");
      officer.check("[name=closes]");
      sent(officer, Map.of("on", "05/03/2020", "note", "Tìm thấy trong kho phế liệu"));
      assertThat(officer.locator("main").innerText()).contains("Đã khắc phục xong");
      assertThat(officer.locator("main a[href$='/steps/new']").count()).isZero();
      follow(officer, "main a[href*='/sources/']");
      state(officer, "IN_STORE", "Kho nguồn minh hoạ", "05/03/2020");
      assertThat(officer.locator("main").innerText()).contains("Bị mất, thất lạc", "Đang lưu giữ");
      assertThat(officer.locator("main li a[href*='/incidents/']").getAttribute("href"))
          .isEqualTo(URI.create(incident).getPath());
      officer.navigate(office().site("/office/exposure/incidents"));
      assertThat(officer.locator("main").innerText()).contains("Không rõ");
      isAccessible(officer);
    }
  }

  @Test
  void receivesAYearlyReport() {
    try (var officer = office().signedIn("chuyenvien.bx", 1280)) {
      officer.navigate(office().site("/office/exposure/reports/new"));
      sent(officer, Map.of("year", "1999"));
      assertThat(officer.locator("#faults").innerText()).contains("từ năm 2009");
      sent(officer, Map.of("year", "2019"));
      assertThat(officer.locator("main").innerText()).contains("Quá hạn, chưa gửi");
      follow(officer, "td a[href*='/exposure/reports/']");
      follow(officer, "main a[href$='/receipt']");
      sent(officer, Map.of("on", "28/11/2019", "doses", "Không ai vượt mức điều tra"));
      assertThat(officer.locator("main").innerText())
          .contains("Đã nhận đúng hạn", "Không ai vượt mức điều tra");
    }
  }

  private static void state(Page page, String state, String place, String day) {
    follow(page, "main a[href$='/state']");
    page.selectOption("[name=state]", state);
    sent(page, Map.of("place", place, "since", day, "note", "Biên bản kiểm kê"));
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
