package org.opendost.science.tasks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;

/// Spreadsheets as officers send them in.
public final class Sheets {

  private Sheets() {}

  /// Something done to the first sheet once its rows are in it.
  public interface Finish {
    void on(Worksheet sheet);
  }

  /// A code nobody has.
  public static String code() {
    return "NK." + Uuid7.next().toString().substring(24);
  }

  /// A good row: a task of the province under way.
  public static Map<String, Object> row(String code) {
    var row = new LinkedHashMap<String, Object>();
    row.put("Mã số", code);
    row.put("Tên nhiệm vụ", "Nghiên cứu trồng cây " + code);
    row.put("Loại hình", "Đề tài");
    row.put("Cấp quản lý", "Cấp tỉnh");
    row.put("Chương trình", "cấp tỉnh");
    row.put("Tổ chức chủ trì", "Trạm thử nghiệm Phja Oắc");
    row.put("Chủ nhiệm", "TS. Hoàng Lá Bàng");
    row.put("Cơ quan quản lý", "UBND tỉnh");
    row.put("Lĩnh vực", "Khoa học nông nghiệp");
    row.put("Ngày bắt đầu", LocalDate.of(2019, 3, 1));
    row.put("Ngày kết thúc", "28/02/2021");
    row.put("Tổng kinh phí", new BigDecimal("1500000000"));
    row.put("Ngân sách nhà nước", "1.200.000.000");
    row.put("Tình trạng", "Đang thực hiện");
    row.put("Ngày ký hợp đồng", "15/02/2019");
    return row;
  }

  /// The same row with another value in a column.
  public static Map<String, Object> with(Map<String, Object> row, String column, Object value) {
    var other = new LinkedHashMap<>(row);
    other.put(column, value);
    return other;
  }

  /// A workbook of the rows, under the headings that they use.
  public static byte[] xlsx(List<Map<String, Object>> rows) {
    return xlsx(rows, sheet -> {});
  }

  /// The same, with something done to the sheet at the end.
  public static byte[] xlsx(List<Map<String, Object>> rows, Finish finish) {
    var headings = headings(rows);
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("Nhiệm vụ");
      for (int column = 0; column < headings.size(); column++) {
        sheet.value(0, column, headings.get(column));
      }
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < headings.size(); column++) {
          cell(sheet, i + 1, column, rows.get(i).get(headings.get(column)));
        }
      }
      finish.on(sheet);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return file.toByteArray();
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      case LocalDateTime moment -> {
        sheet.value(row, column, moment);
        sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, value.toString());
    }
  }

  /// A table kept as text.
  public static byte[] csv(List<Map<String, Object>> rows, String between) {
    var headings = headings(rows);
    var text = new StringBuilder("\ufeff" + String.join(between, headings) + "\r\n");
    for (var row : rows) {
      text.append(
              String.join(
                  between,
                  headings.stream()
                      .map(heading -> "\"" + row.getOrDefault(heading, "") + "\"")
                      .toList()))
          .append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The workbook with a text of its first sheet's XML replaced.
  static byte[] rewritten(byte[] workbook, String old, String now) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = ZipFile.builder().setByteArray(workbook).get();
        var zip = new ZipOutputStream(out)) {
      for (var entry : Collections.list(in.getEntries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        zip.write(
            (entry.getName().contains("sheet1") ? content.replace(old, now) : content)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /// The workbook with a macro in it.
  public static byte[] withMacro(byte[] workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = ZipFile.builder().setByteArray(workbook).get();
        var zip = new ZipOutputStream(out)) {
      for (var entry : Collections.list(in.getEntries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.getInputStream(entry).transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
      zip.write(new byte[] {1, 2, 3});
    }
    return out.toByteArray();
  }

  /// A file on its way in.
  public static Upload upload(String name, byte[] content) {
    return new Upload(name, () -> new ByteArrayInputStream(content));
  }

  @SafeVarargs
  static List<Map<String, Object>> rows(Map<String, Object>... rows) {
    var list = new ArrayList<Map<String, Object>>();
    for (var row : rows) {
      list.add(row);
    }
    return list;
  }

  private static List<String> headings(List<Map<String, Object>> rows) {
    var headings = new ArrayList<String>();
    for (var row : rows) {
      row.keySet().stream().filter(name -> !headings.contains(name)).forEach(headings::add);
    }
    return headings;
  }
}
