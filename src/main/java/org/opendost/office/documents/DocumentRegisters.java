package org.opendost.office.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Body.Column;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.Sheet;

/// The registers as they are printed and bound (NĐ 30/2020/NĐ-CP, Art. 16 §2.b, 22 §3). Their
/// columns follow Annex IV, which was recalled and not read; the paper says so.
@Facade
public class DocumentRegisters {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String UNREAD =
      "Các cột theo Phụ lục IV Nghị định 30/2020/NĐ-CP, chưa đối chiếu với bản gốc.";

  private final IncomingRows incoming;
  private final OutgoingRows outgoing;
  private final Readers readers;
  private final Site site;

  DocumentRegisters(IncomingRows incoming, OutgoingRows outgoing, Readers readers, Site site) {
    this.incoming = incoming;
    this.outgoing = outgoing;
    this.readers = readers;
    this.site = site;
  }

  /// The books the actor can print.
  @Requires("documents.follow")
  public List<Book> books(Actor actor) {
    return readers.books(actor);
  }

  /// The register of what came in on those days.
  @Requires("documents.follow")
  public Sheet incoming(Actor actor, Book book, LocalDate from, LocalDate until) {
    require(actor, book, from, until);
    var columns =
        List.<Column<IncomingRows.Line>>of(
            Column.<IncomingRows.Line>centred(
                    "Ngày đến", line -> DAY.format(line.incoming().registeredOn()))
                .wide(8),
            Column.<IncomingRows.Line>centred(
                    "Số đến", line -> String.valueOf(line.incoming().number()))
                .wide(5),
            Column.<IncomingRows.Line>text("Tác giả", line -> line.incoming().received().sender())
                .wide(15),
            Column.<IncomingRows.Line>text(
                    "Số, ký hiệu", line -> line.incoming().received().symbol())
                .wide(10),
            Column.<IncomingRows.Line>centred(
                    "Ngày tháng", line -> day(line.incoming().received().datedOn()))
                .wide(8),
            Column.<IncomingRows.Line>text(
                    "Tên loại và trích yếu nội dung", DocumentRegisters::about)
                .wide(26),
            Column.<IncomingRows.Line>text("Đơn vị hoặc người nhận", IncomingRows.Line::receivers)
                .wide(14),
            Column.<IncomingRows.Line>text("Ký nhận", line -> "").wide(6),
            Column.<IncomingRows.Line>text(
                    "Ghi chú",
                    line ->
                        line.incoming().withdrawn()
                            ? "Đã hủy đăng ký"
                            : line.incoming().received().note())
                .wide(8));
    return sheet(
        "Sổ đăng ký văn bản đến",
        book,
        from,
        until,
        new Body().table(columns, incoming.registered(book, from, until)));
  }

  /// The register of what was issued on those days.
  @Requires("documents.follow")
  public Sheet outgoing(Actor actor, Book book, LocalDate from, LocalDate until) {
    require(actor, book, from, until);
    var columns =
        List.<Column<Outgoing>>of(
            Column.<Outgoing>text("Số, ký hiệu văn bản", Outgoing::name).wide(11),
            Column.<Outgoing>centred("Ngày tháng văn bản", DocumentRegisters::issuedOn).wide(8),
            Column.<Outgoing>text(
                    "Tên loại và trích yếu nội dung",
                    line -> line.drafted().kind().official() + ": " + line.drafted().summary())
                .wide(28),
            Column.<Outgoing>text("Người ký", DocumentRegisters::signer).wide(11),
            Column.<Outgoing>text(
                    "Nơi nhận văn bản", line -> String.join("; ", line.drafted().recipientLines()))
                .wide(17),
            Column.<Outgoing>text("Đơn vị, người nhận bản lưu", Outgoing::unitName).wide(12),
            Column.<Outgoing>centred(
                    "Số lượng bản", line -> String.valueOf(line.drafted().copies()))
                .wide(5),
            Column.<Outgoing>text("Ghi chú", DocumentRegisters::note).wide(8));
    return sheet(
        "Sổ đăng ký văn bản đi",
        book,
        from,
        until,
        new Body().table(columns, outgoing.registered(book, from, until)));
  }

  private void require(Actor actor, Book book, LocalDate from, LocalDate until) {
    if (!readers.books(actor).contains(book)) {
      throw new NotFound("book", book.name());
    }
    if (until.isBefore(from)) {
      throw new InvalidInput("until", "documents.fault.ends-before");
    }
  }

  private Sheet sheet(String title, Book book, LocalDate from, LocalDate until, Body table) {
    var body =
        new Body()
            .centred(site.name())
            .heading(title.toUpperCase(Locale.ROOT) + words(book))
            .centred("Từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(until))
            .add(table.html())
            .note(UNREAD);
    return new Sheet(title, body.html(), Paper.A4_BOOK, false);
  }

  private static String words(Book book) {
    return switch (book) {
      case ORDINARY -> "";
      case SECRET -> " (VĂN BẢN MẬT)";
      case COMPLAINTS -> " (ĐƠN THƯ KHIẾU NẠI, TỐ CÁO)";
    };
  }

  private static String about(IncomingRows.Line line) {
    var received = line.incoming().received();
    return received.kind().official() + ": " + received.summary();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private static String issuedOn(Outgoing line) {
    var issued = line.issued();
    return issued == null ? "" : DAY.format(issued.on());
  }

  private static String signer(Outgoing line) {
    var signed = line.signed();
    return signed == null ? "" : signed.by();
  }

  private static String note(Outgoing line) {
    var amended = line.amended();
    if (amended == null) {
      return line.drafted().note();
    }
    var how =
        switch (amended.how()) {
          case CORRECTS -> "Đính chính bởi ";
          case REPLACES -> "Thay thế bởi ";
          case RECALLS -> "Thu hồi bởi ";
        };
    return how + amended.text();
  }
}
