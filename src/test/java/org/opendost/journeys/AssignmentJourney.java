package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The director gives a task, then to the unit it belongs to; that unit notes how it goes, asks for
/// more time and is granted it, shows what was done, and has it confirmed.
@DemonstrationJourney
class AssignmentJourney {

  private static final String TASK = "Khảo sát nhu cầu tiêu chuẩn hóa miến dong của các hợp tác xã";

  private static final String AGENCY = "Chi cục Tiêu chuẩn Đo lường Chất lượng";

  private final Chromium chromium;

  @LocalServerPort private int port;

  AssignmentJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void runsFromTheGivingThroughMoreTimeToTheConfirmation() {
    String task;
    try (var director = office().signedIn("giamdoc", 1280)) {
      task = given(director);
      ledByAnother(director, task);
    }
    try (var head = office().signedIn("chicuctruong", 360)) {
      head.navigate(office().site("/office/urgent"));
      isAccessible(head);
      assertThat(text(head)).contains(TASK);
      step(head, task + "/progress", "NOTED", Map.of("words", "Đã làm việc với bốn hợp tác xã."));
      head.navigate(task + "/extension");
      sent(head, Map.of("dueOn", "14/05/2020"));
      assertThat(head.locator("#dueOn-fault, #words-fault").allInnerTexts()).hasSize(2);
      sent(head, Map.of("dueOn", "29/05/2020", "words", "Hai hợp tác xã hẹn sau ngày 20/5."));
      head.waitForURL(task);
      assertThat(text(head)).contains("xin gia hạn đến 29/05/2020");
    }
    try (var director = office().signedIn("giamdoc", 1280)) {
      director.navigate(task);
      step(director, task + "/extension-decision", "EXTENSION_GRANTED", Map.of());
      assertThat(text(director)).contains("hạn từ 14/05/2020 đến 29/05/2020");
    }
    try (var officer = office().signedIn("chuyenvien.cl", 360)) {
      step(officer, task + "/progress", "DONE", Map.of("words", "Đã có báo cáo khảo sát."));
      attached(officer);
    }
    try (var director = office().signedIn("giamdoc", 1280)) {
      director.navigate(office().site("/office/assignments?state=reported"));
      isAccessible(director);
      assertThat(text(director)).contains(TASK);
      step(director, task + "/answer", "CONFIRMED", Map.of());
      assertThat(text(director)).contains("Xong đúng hạn", "bao-cao.pdf", "14/05/2020");
      director.navigate(office().site("/office/assignments/counts"));
      isAccessible(director);
      assertThat(text(director)).contains(AGENCY);
    }
  }

  private String given(Page page) {
    page.navigate(office().site("/office/assignments"));
    isAccessible(page);
    Office.follow(page, "a[href='/office/assignments/new']");
    page.selectOption("[name=giver]", "DIRECTOR");
    sent(page, Map.of("task", TASK, "on", "12/05/2020", "dueOn", "01/05/2020"));
    assertThat(page.locator("#lead-fault").isVisible()).isTrue();
    page.selectOption("[name=lead]", new SelectOption().setLabel("Phòng Quản lý khoa học"));
    sent(page, Map.of());
    assertThat(page.locator("#dueOn-fault").innerText()).contains("12/05/2020");
    sent(page, Map.of("dueOn", "14/05/2020"));
    page.waitForURL(url -> !url.endsWith("/new"));
    return page.url();
  }

  /// Given to the wrong unit, it goes to another; the course keeps the first.
  private static void ledByAnother(Page page, String task) {
    page.navigate(task + "/lead");
    sent(page, Map.of("words", "Thuộc lĩnh vực tiêu chuẩn."));
    assertThat(page.locator("#lead-fault").isVisible()).isTrue();
    page.selectOption("[name=lead]", new SelectOption().setLabel(AGENCY));
    sent(page, Map.of());
    page.waitForURL(task);
    assertThat(text(page)).contains("Phòng Quản lý khoa học → " + AGENCY);
  }

  private static void step(Page page, String address, String kind, Map<String, String> typed) {
    page.navigate(address);
    page.selectOption("[name=kind]", kind);
    sent(page, typed);
    page.waitForURL(address.substring(0, address.lastIndexOf('/')));
  }

  /// Without a file the form comes back; with one the page shows it beside the step.
  private static void attached(Page page) {
    page.selectOption("[name=step]", new SelectOption().setIndex(1));
    sent(page, Map.of());
    assertThat(page.locator("#file-fault").isVisible()).isTrue();
    page.setInputFiles(
        "[name=file]",
        new FilePayload(
            "bao-cao.pdf",
            "application/pdf",
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8)));
    sent(page, Map.of());
    assertThat(page.locator(".course a").innerText()).isEqualTo("bao-cao.pdf");
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
