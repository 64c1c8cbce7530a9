package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.IncomingWork;
import org.opendost.office.documents.Secrecy;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What came in during the spring of 2020: the directives of the time, under their own numbers and
/// days, and invented letters around them. The days they were received on are invented.
@Component
@Order(10)
record DocumentPart(IncomingDocuments documents, IncomingWork work) implements DemonstrationPart {

  private static final Actor CLERK = Cast.RECORDS_CLERK;
  private static final String PRIME_MINISTER = "Thủ tướng Chính phủ";
  private static final String PROVINCE = "UBND tỉnh Cao Bằng";
  private static final String MINISTRY = "Bộ Khoa học và Công nghệ";

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public void enter() {
    var plan =
        letter("ke-hoach", LocalDate.of(2020, 1, 14), MINISTRY, "Xây dựng kế hoạch năm 2021");
    passed(plan, LocalDate.of(2020, 1, 15), "khtc", LocalDate.of(2020, 2, 14));
    done(plan, LocalDate.of(2020, 2, 12), "Đã gửi dự thảo kế hoạch.");
    var topics = letter("de-xuat", LocalDate.of(2020, 2, 18), PROVINCE, "Rà soát đề xuất nhiệm vụ");
    passed(topics, LocalDate.of(2020, 2, 18), "qlkh", LocalDate.of(2020, 3, 6));
    done(topics, LocalDate.of(2020, 3, 10), "Đã gửi danh mục rà soát; muộn do bổ sung hồ sơ.");
    complaint();
    directive(
        "15/CT-TTg",
        PRIME_MINISTER,
        LocalDate.of(2020, 3, 27),
        "Về quyết liệt thực hiện đợt cao điểm phòng, chống dịch Covid-19");
    directive(
        "16/CT-TTg",
        PRIME_MINISTER,
        LocalDate.of(2020, 3, 31),
        "Về thực hiện các biện pháp cấp bách phòng, chống dịch Covid-19");
    directive(
        "31/CT-UBND",
        PROVINCE,
        LocalDate.of(2020, 3, 31),
        "Về việc thực hiện các biện pháp cấp bách phòng, chống dịch Covid-19 trên địa bàn tỉnh");
    var shops = letter("vang", LocalDate.of(2020, 4, 8), PROVINCE, "Báo cáo quản lý đo lường");
    passed(shops, LocalDate.of(2020, 4, 8), "tdc", LocalDate.of(2020, 4, 24));
    done(shops, LocalDate.of(2020, 4, 22), "Đã báo cáo bằng văn bản.");
    directive(
        "01/CT-BKHCN",
        MINISTRY,
        LocalDate.of(2020, 4, 21),
        "Về nâng cao năng lực khoa học và công nghệ nhằm tháo gỡ khó khăn, thúc đẩy tăng trưởng"
            + " kinh tế, bảo đảm an sinh xã hội trong bối cảnh tác động của dịch Covid-19");
    var report =
        letter("bao-cao", LocalDate.of(2020, 4, 27), PROVINCE, "Báo cáo bốn tháng đầu năm");
    passed(report, LocalDate.of(2020, 4, 27), "khtc", LocalDate.of(2020, 5, 8));
    letter("hop", LocalDate.of(2020, 5, 11), MINISTRY, "Góp ý dự thảo hướng dẫn");
  }

  /// A directive, which comes in on the day after it was signed and is passed to the office at
  /// once.
  private void directive(String symbol, String sender, LocalDate signed, String summary) {
    var id = id(symbol);
    var day = signed.plusDays(1);
    register(
        id,
        new Received(
            Book.ORDINARY,
            DocumentKind.DIRECTIVE,
            sender,
            symbol,
            signed,
            day,
            summary,
            Urgency.IMMEDIATE,
            Secrecy.NONE,
            ""));
    passed(id, day, "vp", null);
    done(id, day.plusDays(1), "Đã triển khai đến các phòng, đơn vị.");
  }

  private UUID letter(String key, LocalDate day, String sender, String summary) {
    var id = id(key);
    register(
        id,
        new Received(
            Book.ORDINARY,
            DocumentKind.LETTER,
            sender,
            "Minh họa-" + day.getDayOfYear(),
            day.minusDays(1),
            day,
            summary + " (minh họa)",
            Urgency.NONE,
            Secrecy.NONE,
            ""));
    return id;
  }

  private void complaint() {
    var day = LocalDate.of(2020, 3, 11);
    register(
        id("don"),
        new Received(
            Book.COMPLAINTS,
            DocumentKind.PETITION,
            "Một công dân (minh họa)",
            "",
            day.minusDays(2),
            day,
            "Đơn phản ánh về cân ở một chợ (minh họa)",
            Urgency.NONE,
            Secrecy.NONE,
            ""));
  }

  private void register(UUID id, Received received) {
    at(received.on(), 8, () -> documents.register(CLERK, id, received));
  }

  private void passed(UUID incoming, LocalDate day, String unit, @Nullable LocalDate due) {
    at(
        day,
        10,
        () ->
            work.route(
                Cast.DIRECTOR,
                incoming,
                UUID.nameUUIDFromBytes((incoming + unit).getBytes(StandardCharsets.UTF_8)),
                new IncomingWork.Passing(
                    Keys.unit(unit), null, true, "Chủ trì thực hiện, báo cáo kết quả.", due)));
  }

  private void done(UUID incoming, LocalDate day, String note) {
    at(day, 15, () -> work.finish(Cast.PLANNER, incoming, note));
  }

  private static void at(LocalDate day, int hour, Runnable deed) {
    Moments.at(day.atTime(LocalTime.of(hour, 30)), deed);
  }

  static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/documents/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
