package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ExportTest {

  private static final Export EXPORT =
      new Export(
          "nhiệm vụ",
          List.of("Tên", "Kinh phí", "Ngày"),
          List.of(
              List.of("Cây dẻ \"Trùng Khánh\", giống mới", 1_500_000L, LocalDate.of(2020, 5, 7)),
              Arrays.asList("=cmd|' /C calc'!A0", -5L, null)));

  @Test
  void writesCsvThatSpreadsheetsReadAsVietnamese() {
    assertThat(new String(EXPORT.csv(), StandardCharsets.UTF_8))
        .isEqualTo(
            String.join(
                "\r\n",
                "\ufeffTên,Kinh phí,Ngày",
                "\"Cây dẻ \"\"Trùng Khánh\"\", giống mới\",1500000,07/05/2020",
                "'=cmd|' /C calc'!A0,-5,",
                ""));
  }

  @Test
  void writesASpreadsheetThatReadsBack() throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(EXPORT.xlsx()))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCellText(0)).isEqualTo("Cây dẻ \"Trùng Khánh\", giống mới");
      assertThat(rows.get(1).getCellAsNumber(1))
          .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1500000"));
      assertThat(rows.get(1).getCellAsDate(2))
          .hasValueSatisfying(d -> assertThat(d.toLocalDate()).isEqualTo("2020-05-07"));
      assertThat(rows.get(2).getCell(0).getFormula()).isNull();
    }
  }

  @Test
  void namesTheFileInVietnamese() {
    assertThat(EXPORT.answer("xlsx").getHeaders().getContentDisposition().getFilename())
        .isEqualTo("nhiệm vụ.xlsx");
    assertThat(EXPORT.answer("anything").getHeaders().getContentDisposition().getFilename())
        .isEqualTo("nhiệm vụ.csv");
  }
}
