package org.opendost.science.tasks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// The empty list that officers fill in: a sheet with the official columns, one that says what may
/// be written where, and one with the fixed values.
@Component
class ImportTemplate {

  private static final int ROWS = 2_000;

  private final ImportWords words;

  ImportTemplate(ImportWords words) {
    this.words = words;
  }

  byte[] workbook() {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "OpenDOST", "1.0")) {
      var list = book.newWorksheet("Nhiệm vụ");
      var guide = book.newWorksheet("Hướng dẫn");
      var values = book.newWorksheet("Giá trị cho phép");
      list.freezePane(2, 1);
      headings(guide, "Cột", "Bắt buộc", "Cách ghi");
      guide.width(0, 30);
      guide.width(2, 90);
      int valueColumn = 0;
      int at = 0;
      for (var column : Column.values()) {
        list.value(0, at, column.heading());
        list.style(0, at).bold().wrapText(true).set();
        list.width(at, column == Column.TITLE || column == Column.OBJECTIVES ? 50 : 18);
        guide.value(at + 1, 0, column.heading());
        guide.value(at + 1, 1, column.isRequired() ? "Có" : "");
        guide.value(at + 1, 2, how(column));
        if (column.holds() == Column.Holds.DAY) {
          list.range(1, at, ROWS, at).style().format("dd/mm/yyyy").set();
        }
        if (column.holds() == Column.Holds.CODE) {
          values(values, valueColumn++, column);
        }
        at++;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }

  private void values(Worksheet sheet, int at, Column column) {
    sheet.value(0, at, column.heading());
    sheet.style(0, at).bold().set();
    sheet.width(at, 34);
    int row = 1;
    for (var word : words.words(column)) {
      sheet.value(row++, at, word);
    }
  }

  private static String how(Column column) {
    return switch (column) {
      case CODE -> "Như trong quyết định. Mã đã có trong sổ: dòng này sửa nhiệm vụ đó.";
      case PARENT ->
          "Chỉ với nhiệm vụ thành phần: mã của nhiệm vụ lớn, có trong sổ hoặc trong tệp.";
      case PRODUCTS -> "Mỗi sản phẩm một dòng trong ô: tên | số lượng | đã giao.";
      case STAGE -> "Chỉ dùng khi ghi nhiệm vụ mới; với nhiệm vụ đã có, giai đoạn ghi riêng.";
      case SINCE -> "Ngày vào tình trạng đó (đề xuất, danh mục, tạm dừng, chấm dứt, thanh lý).";
      case CONTRACTED_ON -> "Cần có khi nhiệm vụ đã ký hợp đồng trở đi.";
      case ACCEPTED_ON, COUNCIL, RATING, COUNCIL_DECISION ->
          "Bốn cột về nghiệm thu: điền đủ cả bốn hoặc bỏ trống cả bốn.";
      case CERTIFICATE, CERTIFIED_ON -> "Hai cột về giấy chứng nhận: điền đủ cả hai hoặc bỏ trống.";
      default ->
          switch (column.holds()) {
            case TEXT -> "Chữ.";
            case DAY -> "Ngày/tháng/năm, ví dụ 07/05/2020.";
            case MONEY -> "Số đồng, ví dụ 1500000000 hoặc 1.500.000.000.";
            case CODE -> "Một trong các giá trị ở trang “Giá trị cho phép”.";
          };
    };
  }

  private static void headings(Worksheet sheet, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.value(0, i, texts[i]);
      sheet.style(0, i).bold().set();
    }
  }
}
