package org.opendost.procedure.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Html;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.CaseMove;
import org.opendost.procedure.casework.SlipFacts;
import org.opendost.procedure.casework.Slips.Slip;

/// The slips in words, after forms 01–05 in the annex of TT 01/2018/TT-VPCP.
///
/// @param slip what happened
/// @param facts what the capability tells
/// @param site the department
/// @param lookUp the address where the applicant follows the dossier
record SlipText(Slip slip, SlipFacts facts, Site site, String lookUp) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(OfficeClock.ZONE);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeClock.ZONE);

  private static final String BY_HAND = "(Ký và ghi rõ họ tên)";

  OfficialDocument document() {
    return switch (slip.form()) {
      case RECEIPT -> receipt();
      case SUPPLEMENT -> supplement();
      case REFUSAL -> refusal();
      case APOLOGY -> apology();
      case CONTROL -> control();
    };
  }

  private OfficialDocument receipt() {
    var then = slip.then();
    var due = then.due();
    var limit = then.running() == null ? then.version().limit() : then.running().limit();
    return paper("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
        .saying(
            applicant("Tiếp nhận hồ sơ của")
                .plain("Thành phần hồ sơ nộp gồm:")
                .add(papers())
                .field("Số lượng hồ sơ", "%02d bộ".formatted(facts.sets()))
                .field("Thời gian giải quyết theo quy định", limit.inVietnamese())
                .field("Thời gian nhận hồ sơ", MOMENT.format(slip.move().at()))
                .field(
                    "Thời gian trả kết quả",
                    due == null
                        ? ""
                        : limit.unit() == Limit.Unit.HOURS
                            ? MOMENT.format(due.at())
                            : "trong giờ làm việc, ngày " + DAY.format(due.day()))
                .field(
                    "Đăng ký nhận kết quả tại",
                    facts.collectAt().isEmpty()
                        ? "Bộ phận Tiếp nhận và Trả kết quả"
                        : facts.collectAt()))
        .signed(Signature.of("", "Người nộp hồ sơ").withNote(BY_HAND))
        .signed(Signature.of(slip.move().actorName(), "Người tiếp nhận hồ sơ").withNote(BY_HAND))
        .build();
  }

  private OfficialDocument supplement() {
    return paper("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ")
        .saying(
            applicant("Hồ sơ của")
                .plain("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:")
                .add(lines(slip.move().note()))
                .paragraph(
                    "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ (Nghị định số"
                        + " 61/2018/NĐ-CP, Điều 19 khoản 4), trừ trường hợp pháp luật chuyên ngành"
                        + " quy định khác.")
                .paragraph(
                    "Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, ông (bà) liên hệ với %s, số điện thoại %s để được hướng dẫn."
                        .formatted(site.name(), site.phone())))
        .signed(Signature.of(slip.move().actorName(), "Người hướng dẫn").withNote(BY_HAND))
        .build();
  }

  private OfficialDocument refusal() {
    return paper("Phiếu từ chối tiếp nhận giải quyết hồ sơ")
        .saying(
            applicant("Hồ sơ của")
                .paragraph(
                    "Qua xem xét, %s thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:"
                        .formatted(site.name()))
                .add(lines(slip.move().note()))
                .paragraph("Xin thông báo để ông (bà), tổ chức được biết và thực hiện."))
        .signed(Signature.of("", "Người nộp hồ sơ").withNote(BY_HAND))
        .signed(Signature.of(slip.move().actorName(), "Người tiếp nhận hồ sơ").withNote(BY_HAND))
        .build();
  }

  private OfficialDocument apology() {
    var file = slip.file();
    var before = slip.before();
    return paper("Phiếu xin lỗi và hẹn lại ngày trả kết quả")
        .to(file.applicantName())
        .saying(
            new Body()
                .paragraph(
                    "Ngày %s, %s tiếp nhận hồ sơ đề nghị giải quyết thủ tục “%s” của %s; mã hồ sơ: %s."
                        .formatted(
                            file.receivedOn() == null
                                ? day(file.openedAt())
                                : DAY.format(file.receivedOn()),
                            site.name(),
                            slip.procedure().title(),
                            file.applicantName(),
                            file.number()))
                .field("Thời gian hẹn trả kết quả", before == null ? "" : DAY.format(before.day()))
                .paragraph(
                    "Tuy nhiên, %s chưa trả được kết quả đúng thời hạn ghi trong Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Lý do:"
                        .formatted(site.name()))
                .add(lines(slip.move().note()))
                .paragraph(
                    "%s xin lỗi vì sự chậm trễ này và sẽ trả kết quả cho ông (bà), tổ chức vào ngày %s. Việc hẹn lại chỉ thực hiện một lần (Nghị định số 61/2018/NĐ-CP, Điều 19 khoản 9)."
                        .formatted(site.name(), promised()))
                .paragraph("Mong ông (bà), tổ chức thông cảm."))
        .signed(Signature.of("", "Thủ trưởng cơ quan, đơn vị"))
        .build();
  }

  private OfficialDocument control() {
    return paper("Phiếu kiểm soát quá trình giải quyết hồ sơ")
        .saying(
            new Body()
                .field("Nội dung yêu cầu giải quyết", slip.procedure().title())
                .field("Cơ quan giải quyết hồ sơ", site.name())
                .table(
                    List.of(
                        Body.Column.<CaseMove>text("Thời gian", move -> SHORT.format(move.at())),
                        Body.Column.<CaseMove>text("Người thực hiện", CaseMove::actorName),
                        Body.Column.<CaseMove>text("Việc", this::deed),
                        Body.Column.<CaseMove>text("Ghi chú", CaseMove::note)),
                    slip.moves())
                .field("Kết quả", result()))
        .build();
  }

  private OfficialDocument.Builder paper(String kind) {
    return OfficialDocument.of(site.body(), "Bộ phận Tiếp nhận và Trả kết quả")
        .numbered(slip.number(), slip.form().symbol())
        .issued(site.place(), OfficeClock.date(slip.move().at()))
        .titled(kind, "")
        .underTitle("Mã hồ sơ: " + slip.file().number())
        .verifiedBy(QrCode.of(lookUp), "Quét mã để tra cứu hồ sơ")
        .on(Paper.A5);
  }

  private Body applicant(String label) {
    var body = new Body().field(label, slip.file().applicantName());
    if (!facts.address().isEmpty()) {
      body.field("Địa chỉ", facts.address());
    }
    if (!facts.phone().isEmpty() || !facts.email().isEmpty()) {
      body.field(
          "Điện thoại, thư điện tử",
          Stream.of(facts.phone(), facts.email())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" · ")));
    }
    return body.field("Nội dung yêu cầu giải quyết", slip.procedure().title());
  }

  private Html papers() {
    var papers =
        facts.papers().isEmpty() ? List.of("Hồ sơ theo quy định của thủ tục") : facts.papers();
    var body = new Body();
    IntStream.range(0, papers.size()).forEach(i -> body.plain((i + 1) + ". " + papers.get(i)));
    return body.html();
  }

  private static Html lines(String text) {
    var body = new Body();
    text.lines().filter(line -> !line.isBlank()).forEach(body::paragraph);
    return body.html();
  }

  private String deed(CaseMove move) {
    var version = slip.procedure().version(move.version());
    var step = version.step(move.toStep()).title();
    var known = version.findMove(move.move());
    return known.map(m -> m.title() + " → " + step).orElseGet(() -> special(move));
  }

  private static String special(CaseMove move) {
    return switch (move.move()) {
      case "OPENED" -> "Nộp hồ sơ";
      case "ASSIGNED" -> "Phân công người xử lý";
      case "REAPPOINTED" -> "Xin lỗi và hẹn lại ngày trả kết quả";
      default -> "Chuyển sang quy định khác";
    };
  }

  private String result() {
    return switch (slip.kept()) {
      case OPEN -> "đang giải quyết";
      case LATE -> "quá hạn";
      case IN_TIME -> "đúng hạn hoặc trước hạn";
      case UNTIMED -> "đã kết thúc";
    };
  }

  private String promised() {
    LocalDate day = slip.move().promisedOn();
    return day == null ? "" : DAY.format(day);
  }

  private static String day(Instant moment) {
    return DAY.format(OfficeClock.date(moment));
  }
}
