package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;

/// Every procedure prints itself.
@OfficeTest
class ProcedurePagesTest {

  private static final String MOMENT = "2020-05-28T02:00:00Z";

  private final OfficeBrowser browser;

  ProcedurePagesTest(OfficeBrowser browser) {
    this.browser = browser;
  }

  @Test
  void listProceduresWithTheLimitInForce() {
    assertThat(page("/thu-tuc")).contains("/thu-tuc/mau-cap-phep", "30 ngày", "05 ngày làm việc");
  }

  @Test
  void drawTheStepsAndSayTheSameInATable() {
    var page = page("/thu-tuc/mau-cap-phep");

    assertThat(page)
        .contains(
            "Luật 18/2008/QH12, Điều 77.2.b",
            "Đang áp dụng",
            "role=\"img\"",
            "1. Tiếp nhận → Đang thẩm định",
            "NĐ 61/2018/NĐ-CP, Điều 19.8");
    var boxes = Pattern.compile("class=\"box ").matcher(page).results().count();
    assertThat(boxes).isEqualTo(6);
  }

  @Test
  void showAnotherVersionAsWhatItIs() {
    assertThat(page("/thu-tuc/mau-cap-phep?version=2020"))
        .contains("25 ngày", "Không áp dụng hôm nay", "Điều 62.3");
    assertThat(browser.open(Actor.PUBLIC, "/thu-tuc/mau-cap-phep?version=1900", MOMENT).getStatus())
        .isEqualTo(404);
  }

  @Test
  void areADocumentOfTheQualitySystem() throws Exception {
    var answer = browser.open(Actor.PUBLIC, "/thu-tuc/mau-cap-phep/quy-trinh.pdf", MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("QUY TRÌNH", "Mẫu: cấp giấy phép", "30 ngày", "Đang thẩm định");
    }
  }

  private String page(String path) {
    var answer = browser.open(Actor.PUBLIC, path, MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    return OfficeBrowser.text(answer);
  }
}
