package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * What stands around the text of a document: annexes, marks, the foot (Decree 30/2020, Annex I).
 */
class AnnexesAndMarksTest {

  @Test
  void countsThePagesOfAnAnnexForItselfAndShowsNoneOnItsFirst() throws IOException {
    var text = new Body();
    Collections.nCopies(60, "Một việc.").forEach(text::paragraph);
    var document =
        OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở Khoa học và Công nghệ")
            .numbered(8, "QĐ-SKHCN")
            .titled("Quyết định", "Về việc thử")
            .saying(new Body().paragraph("Điều 1."))
            .annexed(Annex.of("Phụ lục I", "Dài", text))
            .annexed(Annex.of("Phụ lục II", "Ngang", new Body().paragraph("Một.")).across())
            .build();
    try (PDDocument pdf = pdf(document)) {
      assertThat(text(pdf, 2)).startsWith("Phụ lục I\n");
      assertThat(text(pdf, 3)).startsWith("2\n");
      assertThat(text(pdf, 4)).startsWith("3\n");
      var last = pdf.getNumberOfPages();
      assertThat(text(pdf, last))
          .startsWith("Phụ lục II\nNGANG\n(Kèm theo Quyết định số 08/QĐ-SKHCN");
      assertThat(pdf.getPage(last - 1).getMediaBox().getWidth()).isGreaterThan(840);
    }
  }

  @Test
  void framesTheMarksUnderTheNumberAndPutsTheAddressAtTheFootOfTheFirstPage() throws IOException {
    try (PDDocument pdf = pdf(Examples.urgentLetter())) {
      assertThat(text(pdf, 1))
          .containsSubsequence("Số: 312/SKHCN-VP", "V/v", "MẬT", "HỎA TỐC", "Kính gửi")
          .endsWith("Thư: vp@so.example");
    }
  }

  @Test
  void drawsTheLineUnderTheAgencyAThirdToAHalfOfItsName() {
    for (String agency : new String[] {"Sở KH&CN", "Sở Khoa học và Công nghệ"}) {
      var document = OfficialDocument.of("UBND", agency).build();
      Matcher rule =
          Pattern.compile("class=\"agency\".*?class=\"rule\" style=\"width: ([0-9.]+)%")
              .matcher(DecreeLayout.html(document));
      assertThat(rule.find()).isTrue();
      double column = Paper.A4.textWidth() / 25.4 * 72 * 0.42;
      double name = Lengths.ems(agency.toUpperCase(Locale.ROOT)) * 12;
      assertThat(Double.parseDouble(rule.group(1)) / 100 * column / Math.min(name, column))
          .isBetween(1 / 3.0, 1 / 2.0);
    }
  }

  private static PDDocument pdf(OfficialDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    new Printer().pdf(document, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }
}
