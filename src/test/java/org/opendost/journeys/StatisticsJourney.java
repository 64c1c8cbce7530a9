package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An officer begins the form of tasks for 2018: computed cells open to their records, text for a
/// number is refused beside its cell and kept, a check complains and is met; the head compares the
/// form with the year before, locks it and takes it along as a spreadsheet.
@DemonstrationJourney
class StatisticsJourney {

  private final Chromium chromium;

  @LocalServerPort private int port;

  StatisticsJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromAFormBegunToItsLockedFile() {
    String form;
    try (var officer = office().signedIn("chuyenvien.kh1", 1280)) {
      form = begun(officer);
      opened(officer);
      officer.navigate(form);
      filled(officer);
    }
    try (var officer = office().signedIn("chuyenvien.kh1", 360)) {
      officer.navigate(form);
      isAccessible(officer);
    }
    try (var head = office().signedIn("truongphong.qlkh", 1280)) {
      head.navigate(form);
      follow(head, "a:has-text('So với năm trước')");
      isAccessible(head);
      follow(head, "th a:has-text('Chênh lệch')");
      isAccessible(head);
      assertThat(text(head)).contains("Năm 2017 chưa lập biểu này ở đây", "Nên xem lại");
      locked(head, form);
    }
  }

  private String begun(Page page) {
    page.navigate(office().site("/office/statistics?year=2018"));
    isAccessible(page);
    assertThat(text(page)).contains("Hạn nộp", "15/02/2019", "10/KHCN-NLAT");
    page.locator("tr:has-text('04/KHCN-NV') button").click();
    page.waitForLoadState();
    isAccessible(page);
    assertThat(text(page)).contains("Đã lập biểu", "Các ô khớp nhau", "chưa được đọc");
    return page.url();
  }

  private static void opened(Page page) {
    var cell = page.locator("[id='at-topics.total'] a");
    var figure = cell.innerText();
    cell.click();
    page.waitForLoadState();
    isAccessible(page);
    assertThat(text(page)).contains("Các bản ghi (" + figure + ")", "Theo hồ sơ tại thời điểm");
    assertThat(page.locator("main tbody tr a").first().getAttribute("href")).contains("/nhiem-vu/");
  }

  private static void filled(Page page) {
    type(page, "topic-funds-foreign.total", "ba");
    type(page, "topic-central.total", "1");
    saved(page);
    assertThat(page.locator("[id='topic-funds-foreign.total-fault']").innerText())
        .contains("“ba” không phải là số");
    assertThat(page.inputValue("[name='topic-funds-foreign.total']")).isEqualTo("ba");
    assertThat(page.inputValue("[name='topic-central.total']")).isEqualTo("1");
    type(page, "topic-funds-foreign.total", "0");
    type(page, "topic-funds-state.total", "1");
    page.press("[name='topic-funds-state.total']", "ArrowDown");
    assertThat(page.evaluate("document.activeElement.name")).isEqualTo("topic-central.total");
    saved(page);
    assertThat(text(page)).contains("Đã lưu: 3 chỗ", "cộng lại là 1", "chưa ghi nguồn số liệu");
    var whole = page.locator("[id='at-topics.total'] a").innerText();
    type(page, "topic-funds-state.total", whole);
    type(page, "topic-central.total", whole);
    for (var row : new String[] {"funds-state", "central", "funds-foreign"}) {
      type(page, "source-topic-" + row, "Sổ theo dõi kinh phí 2018");
    }
    saved(page);
    assertThat(text(page)).contains("Các ô khớp nhau");
  }

  private void locked(Page page, String form) {
    page.navigate(form);
    follow(page, "a:has-text('Khóa số liệu')");
    sent(page, Map.of());
    assertThat(text(page)).contains("Đã khóa số liệu", "Lập lại để đính chính");
    assertThat(page.locator("table.form input").count()).isZero();
    var file = page.request().get(form + "/file");
    assertThat(file.ok()).isTrue();
    assertThat(file.headers().get("content-disposition")).contains("bieu-04-KHCN-NV-2018.xlsx");
    assertThat(file.body()).hasSizeGreaterThan(3_000);
    var paper = page.request().get(form + "/file?format=pdf");
    assertThat(paper.headers().get("content-type")).contains("application/pdf");
    page.navigate(office().site("/office/statistics/forms/tt-15-2018/04?read=NO&sort=title"));
    isAccessible(page);
    page.navigate(form);
    follow(page, "a:has-text('Lập lại để đính chính')");
    sent(page, Map.of());
    assertThat(page.locator("#why-fault").isVisible()).isTrue();
    sent(page, Map.of("why", "Bổ sung một đề tài cấp bộ"));
    assertThat(text(page)).contains("Lần lập 2, đính chính: Bổ sung một đề tài cấp bộ");
  }

  private static void type(Page page, String name, String value) {
    page.fill("[name='" + name + "']", value);
  }

  private static void saved(Page page) {
    page.locator(".save button").click();
    page.waitForLoadState();
    isAccessible(page);
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
