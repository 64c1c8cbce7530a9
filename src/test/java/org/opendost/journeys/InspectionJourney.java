package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Office.act;
import static org.opendost.journeys.Office.close;
import static org.opendost.journeys.Office.conclude;
import static org.opendost.journeys.Office.report;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A check of goods from the plan to the published conclusion: the leader prepares and decides at a
/// desk, the officer works on site with a telephone.
@DemonstrationJourney
class InspectionJourney {

  private static final String DAY = "12/05/2020";

  private final Chromium chromium;

  @LocalServerPort private int port;

  InspectionJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void stopsALotWithABadLabelAndLetsItBackWithEvidence() {
    String mission;
    try (var leader = office().signedIn("chicuctruong", 1280)) {
      mission = prepared(leader);
    }
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      visit(officer, mission);
      report(officer, mission, DAY, "Đã kiểm tra một cơ sở, một lô");
    }
    try (var leader = office().signedIn("chicuctruong", 1280)) {
      conclude(
          leader,
          mission,
          Map.of(
              "number", "05/KL-SKHCN",
              "signedOn", DAY,
              "signer", "Nông Thạch Sơn",
              "text", "Cơ sở đã ghi đủ nhãn"));
    }
    assertThat(office().published("Kiểm tra nước chấm ở chợ Xanh"))
        .contains("05/KL-SKHCN", "đã ghi đủ nhãn");
  }

  @Test
  void sendsAndAnnouncesTheDecisionOfAnInspectionBeforeTheTeamSetsOut() {
    try (var leader = office().signedIn("chicuctruong", 360)) {
      var mission =
          office()
              .decided(
                  leader,
                  "INSPECTION",
                  DAY,
                  "Thanh tra phương tiện đo ở chợ Xanh",
                  "Kế hoạch năm 2020",
                  "Quầy số 4",
                  "22/QĐ-SKHCN");
      assertThat(leader.locator("ul.dues").innerText())
          .contains("Gửi quyết định", "hạn 18/05/2020", "Công bố quyết định", "hạn 27/05/2020");
      told(leader, Map.of());
      assertThat(leader.url()).isEqualTo(mission);
      assertThat(leader.locator("main").innerText()).contains("Đã gửi quyết định 12/05/2020");
      told(leader, Map.of());
      assertThat(leader.locator("#faults").innerText()).contains("phải có biên bản");
      sent(leader, Map.of("paper", "02/BB-CBQĐ"));
      assertThat(leader.locator("main").innerText())
          .contains("Đã công bố quyết định 12/05/2020 · 02/BB-CBQĐ");
      assertThat(leader.locator("main a[href$='/notices']").count()).isZero();
    }
  }

  private static void told(Page page, Map<String, String> typed) {
    page.locator("main .button[href$='/notices']").click();
    page.waitForLoadState();
    sent(page, typed);
  }

  private String prepared(Page page) {
    var mission =
        office()
            .decidedCheck(
                page,
                DAY,
                "Kiểm tra nước chấm ở chợ Xanh",
                "Phản ánh của người tiêu dùng",
                "Căng tin",
                "21/QĐ-SKHCN");
    assertThat(page.locator("main").innerText()).contains("Đã có quyết định", "21/QĐ-SKHCN");
    return mission;
  }

  private void visit(Page page, String mission) {
    page.navigate(mission);
    page.locator("main a[href*='visits/new']").first().click();
    page.waitForLoadState();
    sent(page, Map.of("present", "Bà Nguyễn Hạ Sen", "on", DAY));
    var visit = page.url();

    page.locator("main a[href$='/lots/new']").click();
    page.waitForLoadState();
    page.selectOption("[name=group]", "FOOD");
    var lot =
        Map.of(
            "product", "Nước mắm Suối Mơ",
            "responsible", "Cơ sở Suối Mơ",
            "unit", "chai",
            "quantity", "100");
    page.fill("[name=sold]", "120");
    sent(page, lot);
    assertThat(page.locator("#faults").innerText()).contains("Số đã bán lớn hơn số lượng");
    assertThat(page.inputValue("[name=product]")).isEqualTo("Nước mắm Suối Mơ");
    sent(page, Map.of("sold", "20"));
    var found = page.url();

    page.navigate(found + "/label");
    for (var answer : page.locator("main select").all()) {
      answer.selectOption("true");
    }
    page.locator("main select").nth(2).selectOption("false");
    page.locator("main input[name^=note-]").nth(2).fill("Không ghi xuất xứ");
    sent(page, Map.of());
    assertThat(page.locator("main").innerText()).contains("Không đạt");

    page.navigate(visit + "/demands/new");
    sent(
        page,
        Map.of("finding", "Nhãn thiếu xuất xứ", "demand", "Ghi bổ sung xuất xứ", "dueOn", DAY));
    page.navigate(visit + "/minutes");
    for (var member : page.locator("main input[type=checkbox]").all()) {
      member.check();
    }
    sent(
        page,
        Map.of("number", "01/BB", "summary", "Một lô, nhãn thiếu xuất xứ", "signedFor", "Hạ Sen"));
    page.navigate(found);
    assertThat(page.locator("main").innerText()).contains("Tạm dừng");

    act(page, found, "REPORTED", Map.of("note", "Đã báo cáo Chi cục"));
    act(page, found, "EVIDENCE", Map.of("note", "Ảnh nhãn đã ghi đủ"));
    act(page, found, "RESUMED", Map.of("number", "07/TB-SKHCN", "note", "Được bán lại"));
    assertThat(page.locator("main").innerText()).contains("07/TB-SKHCN").doesNotContain("Tạm dừng");

    close(page, visit, Map.of("closedOn", DAY, "evidence", "Ảnh nhãn đã ghi đủ"));
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
