package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.SampleCases;

/// The slips of the one-stop desk (TT 01/2018/TT-VPCP, Art. 9).
@OfficeTest
class SlipsTest {

  private static final Pattern NUMBER = Pattern.compile("Số: (\\d+)/(\\w+)");

  private final SampleCases office;
  private final Cases cases;
  private final OfficeBrowser browser;

  SlipsTest(SampleCases office, Cases cases, OfficeBrowser browser) {
    this.office = office;
    this.cases = cases;
    this.browser = browser;
  }

  @Test
  void printsTheReceiptWithTheDossierCodeAndTheDayOfTheResult() throws Exception {
    var file = office.received();

    var words = words(file, "receipt");

    assertThat(words)
        .contains(
            "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
            "Mã hồ sơ: " + file.number(),
            "Tiếp nhận hồ sơ của: Phòng khám Hòa An",
            "30 ngày",
            "09 giờ 00 phút, ngày 30/04/2020",
            "ngày 01/06/2020",
            "NGƯỜI TIẾP NHẬN HỒ SƠ",
            "Nông Thị Hoa");
  }

  @Test
  void keepsTheNumberWhenPrintedAgainAndCountsOnForTheNext() throws Exception {
    var first = office.received();
    var second = office.received();

    var number = number(words(first, "receipt"));
    var next = number(words(second, "receipt"));

    assertThat(next).isGreaterThan(number);
    assertThat(number(words(first, "receipt"))).isEqualTo(number);
  }

  @Test
  void asksForTheSupplementInTheWordsOfTheRequest() throws Exception {
    var file = office.received();
    office.move(file, "ASK", "Biên bản kiểm xạ phòng máy", "2020-05-05T02:00:00Z");

    assertThat(words(file, "supplement"))
        .contains(
            "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
            "Biên bản kiểm xạ phòng máy",
            "tính lại từ đầu",
            "NGƯỜI HƯỚNG DẪN");
  }

  @Test
  void refusesInWriting() throws Exception {
    var file = office.received();
    office.move(file, "REFUSE", "Không thuộc thẩm quyền", "2020-05-05T02:00:00Z");

    assertThat(words(file, "refusal"))
        .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "Không thuộc thẩm quyền");
  }

  @Test
  void apologisesWithBothDays() throws Exception {
    var file = office.received();
    at(
        "2020-05-28T02:00:00Z",
        () ->
            office.in(
                () ->
                    cases.reappoint(
                        HOA,
                        file.id(),
                        file.moves(),
                        Uuid7.next(),
                        LocalDate.of(2020, 6, 4),
                        "Thiết bị đo hỏng")));

    assertThat(words(file, "apology"))
        .contains(
            "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
            "Kính gửi: Phòng khám Hòa An",
            "Thời gian hẹn trả kết quả: 01/06/2020",
            "vào ngày 04/06/2020",
            "Thiết bị đo hỏng");
  }

  @Test
  void listsEveryHandOnTheControlSlip() throws Exception {
    var file = office.received();

    assertThat(words(file, "control"))
        .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "Tiếp nhận → Đang thẩm định");
  }

  @Test
  void saysOnTheControlSlipWhetherTheTimeWasKeptThoughTheSignatureStoppedTheClock()
      throws Exception {
    var inTime = office.received();
    office.move(inTime, "SIGN", "", "2020-06-01T02:00:00Z");
    var late = office.received();
    office.move(late, "SIGN", "", "2020-06-02T02:00:00Z");
    for (var file : List.of(inTime, late)) {
      office.move(cases.get(file.id()), "HAND_OVER", "", "2020-07-01T02:00:00Z");
    }

    assertThat(words(inTime, "control")).contains("Kết quả: đúng hạn");
    assertThat(words(late, "control")).contains("Kết quả: quá hạn");
    assertThat(browser.open(HOA, "/office/cases/" + late.id(), MOMENT).getContentAsString())
        .contains("quá hạn");
  }

  @Test
  void printsForWhoeverDealsWithCasesOnly() throws Exception {
    var file = office.received();
    var auditor = officer("Nông Kiểm", Role.AUDITOR);
    var address = "/office/cases/" + file.id();
    assertThat(browser.open(auditor, address + "/slips/receipt.pdf", MOMENT).getStatus())
        .isEqualTo(403);
    assertThat(browser.open(auditor, address, MOMENT).getContentAsString())
        .doesNotContain("/slips/");
  }

  @Test
  void hasNoSlipForWhatDidNotHappen() {
    var file = office.received();

    assertThat(
            browser
                .open(HOA, "/office/cases/" + file.id() + "/slips/apology.pdf", MOMENT)
                .getStatus())
        .isEqualTo(404);
  }

  private static final String MOMENT = "2020-05-29T02:00:00Z";

  private static int number(String words) {
    var found = NUMBER.matcher(words);
    assertThat(found.find()).as(words).isTrue();
    return Integer.parseInt(found.group(1));
  }

  /// The words of the slip; the file itself is kept below `target/slips` to be looked at.
  private String words(CaseFile file, String form) throws IOException {
    var answer =
        browser.open(HOA, "/office/cases/" + file.id() + "/slips/" + form + ".pdf", MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    var bytes = answer.getContentAsByteArray();
    Files.write(Files.createDirectories(Path.of("target", "slips")).resolve(form + ".pdf"), bytes);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(419f, 420f);
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
