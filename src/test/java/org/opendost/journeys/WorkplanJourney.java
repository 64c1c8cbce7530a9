package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A head plans a target bound to an indicator; a specialist pays for the farm, reaches its late
/// milestone and says why a task waits; the target has computed itself; the deputy's calendar reads
/// the schedule.
@DemonstrationJourney
class WorkplanJourney {

  private static final String TARGET = "Giải ngân dự án trong tháng 5";

  private final Chromium chromium;

  @LocalServerPort private int port;

  WorkplanJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromATargetThroughItsWorkToTheFigureAndTheCalendar() {
    String plan;
    try (var head = office().signedIn("truongphong.qlkh", 1280)) {
      plan = planned(head);
    }
    try (var officer = office().signedIn("chuyenvien.khtc", 360)) {
      paid(officer);
      delayed(officer, plan);
      officer.navigate(plan);
      assertThat(row(officer, TARGET)).contains("150 %", "Đạt");
      confirmed(officer);
    }
    try (var deputy = office().signedIn("phogiamdoc1", 1280)) {
      scheduled(deputy);
    }
  }

  private String planned(Page page) {
    page.navigate(office().site("/office/workplan"));
    isAccessible(page);
    follow(page, "a:has-text('Kế hoạch công tác năm 2020')");
    var plan = page.url();
    assertThat(text(page)).contains("Nghiệm thu nhiệm vụ cấp tỉnh", "Dịch bệnh", "Chậm");
    follow(page, "a:has-text('Thêm chỉ tiêu')");
    page.selectOption("[name=span]", "M05");
    page.selectOption("[name=measure]", "NUMBER");
    page.selectOption("[name=indicator]", "workplan.money-disbursed");
    sent(page, Map.of("name", TARGET, "wanted", "0", "unit", "đồng"));
    assertThat(page.locator("#wanted-fault").innerText()).contains("lớn hơn 0");
    assertThat(page.inputValue("[name=name]")).isEqualTo(TARGET);
    sent(page, Map.of("wanted", "1000"));
    assertThat(row(page, TARGET)).contains("0 %", "Đang thực hiện");
    return plan;
  }

  private void paid(Page page) {
    page.navigate(office().site("/office/workplan/projects"));
    isAccessible(page);
    follow(page, "a:has-text('trang trại khoa học')");
    var farm = page.url();
    follow(page, "a:has-text('Ghi giải ngân')");
    page.selectOption("[name=source]", "PROVINCIAL");
    sent(page, Map.of("amount", "99.000.000.000", "voucher", "UNC 44/2020"));
    assertThat(page.locator("#amount-fault").innerText()).contains("chỉ còn");
    sent(page, Map.of("amount", "1.500"));
    assertThat(text(page)).contains("Đã ghi giải ngân", "UNC 44/2020");
    page.navigate(farm);
    follow(page, "tr:has-text('Hệ thống cấp nước') a:has-text('Sửa, ghi hoàn thành')");
    sent(page, Map.of("doneOn", "12/05/2020"));
    assertThat(row(page, "Hệ thống cấp nước")).contains("Hoàn thành muộn");
  }

  private static void delayed(Page page, String plan) {
    page.navigate(plan);
    follow(page, "tr:has-text('Gửi Sở Tư pháp thẩm định') a:has-text('Nêu nguyên nhân chậm')");
    page.selectOption("[name=cause]", "AGENCIES");
    sent(page, Map.of("since", "04/05/2020", "text", "Chờ ý kiến của hai sở."));
    assertThat(row(page, "Gửi Sở Tư pháp thẩm định")).contains("Chờ ý kiến của hai sở.");
  }

  private static void confirmed(Page page) {
    follow(page, "tr:has-text('" + TARGET + "') a:has-text('Xác nhận đạt')");
    sent(page, Map.of());
    assertThat(row(page, TARGET)).contains("Xác nhận ngày 12/05/2020");
  }

  private void scheduled(Page page) {
    page.navigate(office().site("/office/workplan/schedule/new"));
    sent(page, Map.of("at", "25:00", "subject", "Họp về trang trại", "place", "Phòng họp"));
    assertThat(page.locator("#at-fault").isVisible()).isTrue();
    sent(page, Map.of("at", "15:30", "chair", "Phó Giám đốc"));
    assertThat(text(page)).contains("15:30", "Họp về trang trại");
    page.navigate(office().site("/office/workplan/schedule/list?chair=phó+giám&from=12/05/2020"));
    isAccessible(page);
    assertThat(row(page, "Họp về trang trại")).contains("15:30", "Nội bộ");
    page.navigate(office().site("/office/workplan/schedule"));
    page.locator("button:has-text('Tạo địa chỉ mới')").click();
    page.waitForLoadState();
    isAccessible(page);
    var address = page.locator("main code").innerText();
    var path = address.substring(address.indexOf("/lich-cong-tac"));
    var calendar = page.request().get(office().site(path));
    assertThat(calendar.text()).contains("BEGIN:VCALENDAR", "SUMMARY:Họp về trang trại");
    page.navigate(office().site("/lich-cong-tac"));
    isAccessible(page);
    assertThat(text(page)).contains("Tiếp công dân").doesNotContain("Họp về trang trại");
  }

  private static String row(Page page, String text) {
    return page.locator("tr:has-text('" + text + "')").first().innerText();
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
