package org.opendost.reporting.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.reporting.statistics.FilingExample.OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.reporting.statistics.Filings;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A form on paper: the head of the circular, its table's head on every page, the signatures.
@OfficeTest
class PrintedFilingTest {

  private final Filings filings;
  private final FilingFileController files;

  PrintedFilingTest(Filings filings, FilingFileController files) {
    this.filings = filings;
    this.files = files;
  }

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void liesAcrossTheSheetAndRepeatsTheHeadOfItsTableOnEveryPage() throws Exception {
    try (var pdf = Loader.loadPDF(printed(2021, "04"))) {
      assertThat(pdf.getNumberOfPages()).isBetween(2, 5);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var sheet = pdf.getPage(page - 1).getMediaBox();
        assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
        if (page < pdf.getNumberOfPages()) {
          assertThat(text(pdf, page)).contains("Chỉ tiêu", "A B 1 2 3 4 5 6");
        }
      }
      assertThat(text(pdf, 1))
          .contains(
              "Biểu số: 04/KHCN-NV",
              "Ban hành theo Thông tư số",
              "15/2018/TT-BKHCN",
              "15/02/2022",
              "NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ",
              "Năm 2021",
              "từ ngày 01/01/2021 đến ngày 31/12/2021",
              "Số liệu chưa khóa",
              "Đơn vị nhận báo cáo: Cục Thông tin",
              "Đơn vị tính: nhiệm vụ");
      assertThat(text(pdf, pdf.getNumberOfPages()))
          .containsSubsequence(
              "năm 2022",
              "Người lập biểu",
              "Thủ trưởng đơn vị",
              "(Ký, ghi rõ họ tên)",
              "(Ký, đóng dấu, ghi rõ họ tên)");
    }
  }

  @Test
  void theFileBearsTheNumberOfTheForm() {
    var id = filings.begin(OFFICER, 2021, "09").id();
    assertThat(files.file(OFFICER, id, "pdf").getHeaders().getFirst("Content-Disposition"))
        .contains("filename*=UTF-8''bieu-09-KHCN-T%C4%90C-2021.pdf")
        .matches("\\p{ASCII}+");
  }

  @Test
  void everyFormIsTaggedForReadersWhoHearIt() throws Exception {
    for (var line : filings.list(OFFICER, 2021)) {
      var pdf = printed(2021, line.form().number());
      for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
            var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
          assertThat(validator.validate(parser).getTestAssertions())
              .as(line.form().code() + " " + flavour.getId())
              .isEmpty();
        }
      }
    }
  }

  private byte[] printed(int year, String number) {
    var id = filings.begin(OFFICER, year, number).id();
    return Objects.requireNonNull(files.file(OFFICER, id, "pdf").getBody());
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
