package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The director computes the department's figures anew, opens one to as many records as it says and
/// the bar of a chart to its month, and prints the whole on one sheet for the Monday meeting.
@DemonstrationJourney
class DashboardJourney {

  private static final String BOARD = "/office/dashboard";
  private static final String TASKS = ".panel-science .tile > a:first-child";

  private final Chromium chromium;

  @LocalServerPort private int port;

  DashboardJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void opensEachFigureToItsRecordsAndPrintsOnOneSheet() throws IOException {
    try (var director = office().signedIn("giamdoc", 1280)) {
      director.navigate(office().site(BOARD));
      follow(director, "main form button.quiet");
      assertThat(director.locator(".toast").innerText()).contains("Đã tính lại");
      isAccessible(director);
      opensATile(director);
      opensTheBarOfAMonth(director);
      director.navigate(office().site(BOARD));
      try (var sheet =
          Loader.loadPDF(director.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
        assertThat(sheet.getNumberOfPages()).isOne();
      }
    }
    try (var deputy = office().signedIn("phogiamdoc1", 360)) {
      deputy.navigate(office().site(BOARD));
      isAccessible(deputy);
      assertThat(deputy.locator(".panel").count()).isPositive();
    }
  }

  private static void opensATile(Page page) {
    var tile = page.locator(TASKS).first();
    var number = tile.locator("strong").innerText();
    tile.click();
    isAccessible(page);
    assertThat(page.locator(".figure-value strong").innerText()).isEqualTo(number);
  }

  private void opensTheBarOfAMonth(Page page) {
    page.navigate(office().site(BOARD));
    var chart = page.locator(".chart").first();
    chart.locator("summary").click();
    isAccessible(page);
    var month = chart.locator("tbody a:not(:text-is('0'))").first();
    var number = month.innerText();
    month.click();
    assertThat(page.locator(".figure-value strong").innerText().replaceFirst("^0(?=\\d$)", ""))
        .isEqualTo(number);
    assertThat(page.locator("tbody a").count()).isPositive();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
