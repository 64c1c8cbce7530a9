package org.opendost.procedure.casework.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.Sheet;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.TrackingBook.Line;
import org.opendost.procedure.casework.TrackingBook.Search;
import org.opendost.procedure.casework.web.TrackingBookPage.Entry;

/// The tracking book in the columns of form 06, TT 01/2018/TT-VPCP, printed on A4 (Art. 9.2). How
/// many sets there are, how the result is fetched and the signature are filled in by hand.
record TrackingBookText(Site site, Search search, List<Entry> entries) {

  static final List<String> TITLES =
      List.of(
          "TT",
          "Mã hồ sơ",
          "Tên thủ tục hành chính",
          "Số lượng hồ sơ (bộ)",
          "Tên cá nhân, tổ chức",
          "Địa chỉ, số điện thoại",
          "Cơ quan chủ trì giải quyết",
          "Nhận hồ sơ",
          "Hẹn trả kết quả",
          "Trả kết quả",
          "Phương thức nhận kết quả",
          "Ký nhận",
          "Ghi chú");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// A line with its place in the book.
  private record Row(int number, Entry entry) {

    CaseFile file() {
      return entry.line().file();
    }
  }

  Sheet sheet() {
    var rows =
        IntStream.range(0, entries.size()).mapToObj(i -> new Row(i + 1, entries.get(i))).toList();
    var body =
        new Body()
            .plain(site.name() + " – Bộ phận Tiếp nhận và Trả kết quả")
            .centred("SỔ THEO DÕI HỒ SƠ")
            .centred(
                "Từ ngày %s đến ngày %s"
                    .formatted(DAY.format(search.from()), DAY.format(search.to())))
            .table(columns(), rows)
            .plain("Cộng: %02d hồ sơ.".formatted(rows.size()));
    return new Sheet("Sổ theo dõi hồ sơ", body.html(), Paper.A4_BOOK, false);
  }

  private List<Body.Column<Row>> columns() {
    return List.of(
        Body.Column.<Row>centred(TITLES.get(0), row -> String.valueOf(row.number())).wide(3),
        Body.Column.<Row>text(TITLES.get(1), row -> row.file().number()).wide(11),
        Body.Column.<Row>text(TITLES.get(2), row -> row.entry().procedure()).wide(14),
        Body.Column.<Row>centred(TITLES.get(3), row -> "").wide(5),
        Body.Column.<Row>text(TITLES.get(4), row -> row.file().applicantName()).wide(11),
        Body.Column.<Row>text(TITLES.get(5), row -> reach(row.entry().line())).wide(11),
        Body.Column.<Row>text(TITLES.get(6), row -> site.name()).wide(9),
        Body.Column.<Row>centred(TITLES.get(7), row -> DAY.format(received(row.file()))).wide(7),
        Body.Column.<Row>centred(TITLES.get(8), row -> day(row.file().dueOn())).wide(7),
        Body.Column.<Row>centred(TITLES.get(9), row -> ended(row.file())).wide(7),
        Body.Column.<Row>text(TITLES.get(10), row -> "").wide(5),
        Body.Column.<Row>text(TITLES.get(11), row -> "").wide(4),
        Body.Column.<Row>text(TITLES.get(12), row -> row.entry().state()).wide(6));
  }

  static String reach(Line line) {
    return Stream.of(line.address(), line.phone())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// The day the dossier was full and valid; before that, the day it was filed.
  static LocalDate received(CaseFile file) {
    return file.receivedOn() == null ? OfficeClock.date(file.openedAt()) : file.receivedOn();
  }

  private static String ended(CaseFile file) {
    return file.endedAt() == null ? "" : DAY.format(OfficeClock.date(file.endedAt()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
