package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is watched between licences: doses over their limit, typed and as a table, a source that is
/// lost until it is found, and the yearly report of a facility, on paper and from its own account.
@DemonstrationJourney
class RadiationSafetyJourney {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NO_PDF = "Báo cáo".getBytes(StandardCharsets.UTF_8);

  private final Chromium chromium;

  @LocalServerPort private int port;

  RadiationSafetyJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void seesADoseThatIsOverItsLimit() {
    try (var officer = office().signedIn("chuyenvien.bx", 360)) {
      officer.navigate(office().site("/office/exposure/doses/new"));
      officer.selectOption("[name=worker]", worker(officer, "Đặng Thảo Nguyên"));
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
  void entersTheTableOfALaboratoryAllOfItOrNothing() {
    try (var officer = office().signedIn("chuyenvien.bx", 1280)) {
      officer.navigate(office().site("/office/exposure/doses"));
      follow(officer, "main a[href$='/doses/table']");
      sent(officer, Map.of("rows", line("Hoàng Tuyết Hoa;1980", "0,3") + line("Ai Đó;1992", "x")));
      assertThat(officer.locator("#faults").innerText()).contains("Dòng 2, cột liều", "“x”");
      sent(officer, Map.of("rows", line("Hoàng Tuyết Hoa;1980", "0,3") + line("Ai Đó;1992", "1")));
      assertThat(officer.locator("#faults").innerText())
          .contains("Dòng 2, cột họ tên", "“Ai Đó”", "1992");
      sent(
          officer,
          Map.of(
              "rows", line("Hoàng Tuyết Hoa;1980", "0,3") + line("NGUYỄN CÁT TRẮNG;1992", "55")));
      assertThat(officer.locator("body").innerText()).contains("Đã ghi 2 kết quả đo liều");
      officer.navigate(office().site("/office/exposure/doses?facility=suoi+trong"));
      assertThat(officer.locator("main tbody").innerText())
          .contains("Hoàng Tuyết Hoa", "Nguyễn Cát Trắng", "Vượt giới hạn");
    }
  }

  @Test
  void receivesAYearlyReportOnPaperAndOneThatCorrectsIt() {
    try (var officer = office().signedIn("chuyenvien.bx", 1280)) {
      officer.navigate(office().site("/office/exposure/reports/new"));
      sent(officer, Map.of("year", "1999"));
      assertThat(officer.locator("#faults").innerText()).contains("từ năm 2009");
      sent(officer, Map.of("year", "2018"));
      assertThat(officer.locator("main").innerText()).contains("Quá hạn, chưa gửi");
      follow(officer, "td a[href*='/exposure/reports/']");
      follow(officer, "main a[href$='/receipt']");
      isAccessible(officer);
      officer.setInputFiles("#file", new FilePayload("quet.pdf", "application/pdf", NO_PDF));
      sent(officer, Map.of("on", "28/11/2018", "doses", "Không ai vượt mức điều tra"));
      assertThat(officer.locator("#faults").innerText()).contains("Bản quét");
      assertThat(officer.inputValue("[name=doses]")).isEqualTo("Không ai vượt mức điều tra");
      officer.setInputFiles("#file", new FilePayload("quet.pdf", "application/pdf", PDF));
      sent(officer, Map.of());
      assertThat(officer.locator("main").innerText())
          .contains("Đã nhận đúng hạn", "Không ai vượt mức điều tra", "quet.pdf");
      isAccessible(officer);
      follow(officer, "main a[href$='/receipt']");
      sent(officer, Map.of("on", "03/12/2018"));
      assertThat(officer.locator("#faults").innerText()).contains("đã được nhận ngày 28/11/2018");
      sent(officer, Map.of("why", "Thiếu kết quả kiểm xạ"));
      assertThat(officer.locator("main").innerText())
          .contains(
              "Đã nhận đúng hạn",
              "Sửa đổi lần 1, nhận ngày 03/12/2018",
              "nhận ngày 28/11/2018",
              "quet.pdf");
    }
  }

  @Test
  void takesTheReportThatAFacilitySendsFromItsOwnAccount() {
    String report;
    try (var hospital = office().signedIn("bv.tinh", 360)) {
      hospital.navigate(office().site("/my/exposure"));
      assertThat(hospital.locator("main").innerText())
          .contains("Bế Hạ Du", "MH-CS-01", "Đã nhận đúng hạn")
          .doesNotContain("Suối Trong");
      isAccessible(hospital);
      follow(hospital, "main a[href*='/my/exposure/doses/']");
      isAccessible(hospital);
      hospital.navigate(office().site("/my/exposure"));
      follow(hospital, "main a[href$='/reports/2020']");
      sent(hospital, Map.of("doses", "Không ai vượt mức điều tra"));
      assertThat(hospital.locator("#faults").innerText()).contains("Tệp báo cáo");
      hospital.setInputFiles("#file", new FilePayload("bao-cao.pdf", "application/pdf", PDF));
      sent(hospital, Map.of());
      assertThat(hospital.locator("body").innerText())
          .contains("Sở đã nhận báo cáo", "Đã nhận đúng hạn", "bao-cao.pdf");
      report = URI.create(hospital.url()).getPath().replace("/my/", "/office/");
      follow(hospital, "main a.button");
      hospital.setInputFiles("#file", new FilePayload("sua.pdf", "application/pdf", PDF));
      sent(hospital, Map.of("doses", "Bổ sung kiểm xạ"));
      assertThat(hospital.locator("#faults").innerText()).contains("hãy ghi lý do");
      hospital.setInputFiles("#file", new FilePayload("sua.pdf", "application/pdf", PDF));
      sent(hospital, Map.of("why", "Thiếu kiểm xạ"));
      assertThat(hospital.locator("main").innerText())
          .contains("Sửa đổi lần 1", "Thiếu kiểm xạ", "bao-cao.pdf", "sua.pdf");
    }
    try (var officer = office().signedIn("chuyenvien.bx", 1280)) {
      officer.navigate(office().site("/office/exposure/reports?year=2020"));
      follow(officer, "td a[href='" + report + "']");
      assertThat(officer.locator("main").innerText())
          .contains("Sửa đổi lần 1", "Bổ sung kiểm xạ", "Cơ sở gửi");
      isAccessible(officer);
      officer.navigate(office().site("/account/notifications"));
      assertThat(officer.locator("main").innerText())
          .contains("gửi báo cáo an toàn bức xạ sửa đổi năm 2020");
    }
  }

  @Test
  void hearsOfAnIncidentFromTheFacility() {
    try (var hospital = office().signedIn("bv.tinh", 1280)) {
      hospital.navigate(office().site("/my/exposure"));
      isAccessible(hospital);
      follow(hospital, "main a[href$='/incidents/new']");
      hospital.selectOption("[name=gravity]", "G1");
      sent(hospital, Map.of("place", "Kho nguồn", "happenedOn", "31/12/2199", "what", "Vỡ bình"));
      assertThat(hospital.locator("#faults").innerText()).contains("chưa đến");
      sent(hospital, Map.of("happenedOn", "11/05/2020"));
      assertThat(hospital.locator("main").innerText()).contains("Vỡ bình", "Đang xử lý");
    }
    try (var head = office().signedIn("truongphong.qlcn", 360)) {
      head.navigate(office().site("/office/exposure/incidents?state=OPEN"));
      assertThat(head.locator("main").innerText()).contains("Kho nguồn");
    }
  }

  @Test
  void findsWhoWasNeverReadAndByWhichInterval() {
    try (var officer = office().signedIn("chuyenvien.bx", 360)) {
      officer.navigate(office().site("/office/exposure/doses?state=NEVER_READ"));
      assertThat(officer.locator("main tbody").innerText()).contains("Chưa từng đọc liều kế");
      isAccessible(officer);
      follow(officer, "main tbody a[href*='/exposure/doses/']");
      isAccessible(officer);
      officer.navigate(office().site("/office/exposure/doses"));
      follow(officer, "main a[href$='/exposure/intervals']");
      assertThat(officer.locator("main").innerText()).contains("TT 19/2012/TT-BKHCN, Đ.15.3.c");
      isAccessible(officer);
    }
  }

  @Test
  void readsTheWholeListsOfAFacilityFromItsOwnAccount() {
    try (var hospital = office().signedIn("bv.tinh", 1280)) {
      for (var list : List.of("reports", "doses", "incidents", "sources")) {
        hospital.navigate(office().site("/my/exposure/" + list));
        isAccessible(hospital);
        assertThat(hospital.locator("main tbody").innerText()).doesNotContain("Suối Trong");
        var file = hospital.waitForDownload(() -> hospital.click("main .exports a[href*='csv']"));
        assertThat(file.suggestedFilename()).endsWith(".csv");
      }
      hospital.navigate(office().site("/my/exposure"));
      follow(hospital, "main p a[href='/my/exposure/doses']");
      hospital.fill("main input[name=name]", "bế hạ du");
      hospital.click("main button[form=filters]");
      hospital.waitForURL("**name=*");
      assertThat(hospital.locator("main tbody tr").count()).isOne();
      assertThat(hospital.locator("main tbody").innerText()).contains("Bế Hạ Du");
    }
  }

  private static String line(String worker, String msv) {
    return "Phòng khám Đa khoa Suối Trong;"
        + worker
        + ";Toàn thân;01/01/2020;31/03/2020;"
        + msv
        + ";Phòng đo;P-1\n";
  }

  private static String worker(Page page, String name) {
    return page.locator("[name=worker] option:has-text('" + name + "')").getAttribute("value");
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
