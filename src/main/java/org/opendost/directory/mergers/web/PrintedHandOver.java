package org.opendost.directory.mergers.web;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendost.directory.mergers.HandOver;
import org.opendost.directory.mergers.Merger;
import org.opendost.directory.mergers.MergerLine;
import org.opendost.directory.mergers.MergerSignature;
import org.opendost.directory.mergers.Section;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.AmountInWords;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Body.Column;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.Signature;

/// The list of a hand-over as minutes to sign (biên bản, NĐ 30/2020/NĐ-CP, Annex III): three
/// tables, and a place for everyone who signs.
final class PrintedHandOver {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private PrintedHandOver() {}

  private record Row(int number, MergerLine line) {}

  static OfficialDocument of(HandOver open, Texts texts, Site site) {
    var merger = open.merger();
    var document =
        OfficialDocument.of(site.parent(), site.name())
            .numbered("", "BB-SKHCN")
            .issued(
                site.place(),
                open.signatures().stream()
                    .map(MergerSignature::on)
                    .max(Comparator.naturalOrder())
                    .orElse(null))
            .titled("Biên bản", "Bàn giao " + ended(merger) + " về " + merger.name())
            .underTitle(merger.drawn() == null ? "(Dự thảo – danh sách chưa chốt)" : "")
            .saying(body(open, texts))
            .recipients("Các bên ký", "Lưu: VT")
            .on(Paper.A4_LANDSCAPE);
    for (var place : open.places()) {
      var by = place.by();
      document.signed(Signature.of(by == null ? "" : by.name(), post(place)));
    }
    return document.build();
  }

  /// Who signs at the place.
  static String post(HandOver.Place place) {
    return switch (place.side()) {
      case GIVER -> "Bên giao: " + place.unitName();
      case TAKER -> "Bên nhận: " + place.unitName();
      case DIRECTOR -> "Giám đốc Sở";
    };
  }

  private static Body body(HandOver open, Texts texts) {
    var merger = open.merger();
    var body =
        new Body()
            .basis(
                "Căn cứ %s ngày %s của %s;"
                    .formatted(merger.number(), DAY.format(merger.decidedOn()), merger.issuer()))
            .paragraph(
                "Từ ngày %s, %s trở thành %s. Các bên bàn giao những nội dung sau:"
                    .formatted(DAY.format(merger.on()), ended(merger), merger.name()));
    body.heading("I. Con người");
    if (!empty(body, open, Section.PEOPLE)) {
      body.table(
          List.of(
              number(),
              Column.<Row>text("Họ và tên", row -> row.line().title()).wide(28),
              Column.text("Chức vụ", row -> row.line().detail()),
              Column.text("Đơn vị", row -> row.line().unitName()),
              note()),
          rows(open, Section.PEOPLE));
    }
    body.heading("II. Công việc đang giải quyết");
    if (!empty(body, open, Section.WORK)) {
      body.table(
          List.of(
              number(),
              Column.<Row>text(
                      "Loại", row -> texts.text("vi", "mergers.holding." + row.line().kind()))
                  .wide(13),
              Column.<Row>text("Nội dung", row -> content(row.line())).wide(38),
              Column.text("Người giao", row -> giver(row.line())),
              Column.text("Người nhận", row -> taker(row.line(), merger)),
              note()),
          rows(open, Section.WORK));
    }
    body.heading("III. Tài sản");
    if (!empty(body, open, Section.ASSETS)) {
      body.table(
          List.of(
              number(),
              Column.<Row>text("Mã và tên tài sản", row -> content(row.line())).wide(34),
              Column.number("Số lượng", row -> figure(row.line().quantity())),
              Column.number("Giá trị (đồng)", row -> figure(row.line().value())),
              Column.text("Người nhận", row -> taker(row.line(), merger)),
              note()),
          rows(open, Section.ASSETS));
      body.plain(
          "Cộng: %s tài sản, giá trị %s đồng (bằng chữ: %s)."
              .formatted(
                  figure(open.quantity()), figure(open.worth()), AmountInWords.of(open.worth())));
    }
    return body.paragraph(
        "Biên bản lập thành %d bản có giá trị như nhau, mỗi bên giữ một bản."
            .formatted(open.places().size()));
  }

  private static boolean empty(Body body, HandOver open, Section section) {
    var none = open.of(section).isEmpty();
    if (none) {
      body.plain("Không có.");
    }
    return none;
  }

  private static List<Row> rows(HandOver open, Section section) {
    var lines = open.of(section);
    return IntStream.range(0, lines.size()).mapToObj(i -> new Row(i + 1, lines.get(i))).toList();
  }

  private static Column<Row> number() {
    return Column.<Row>centred("TT", row -> Integer.toString(row.number())).wide(5);
  }

  private static Column<Row> note() {
    return Column.text(
        "Ghi chú",
        row ->
            row.line().added()
                ? ("Bổ sung sau khi chốt danh sách. " + row.line().difference()).strip()
                : row.line().difference());
  }

  private static String content(MergerLine line) {
    return line.detail().isEmpty() ? line.title() : line.title() + " (" + line.detail() + ")";
  }

  private static String giver(MergerLine line) {
    return line.holderName().isEmpty() ? line.unitName() : line.holderName();
  }

  private static String taker(MergerLine line, Merger merger) {
    return line.takerName().isEmpty() ? merger.name() : line.takerName();
  }

  private static String ended(Merger merger) {
    return merger.ending().stream().map(Merger.Ending::name).collect(Collectors.joining(" và "));
  }

  private static String figure(long number) {
    return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(number);
  }
}
