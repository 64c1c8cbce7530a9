package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.publications.Article;
import org.opendost.office.publications.Delivery;
import org.opendost.office.publications.Periodical;
import org.opendost.office.publications.Periodicals;
import org.opendost.office.publications.Printed;
import org.opendost.office.publications.PrintedContents;
import org.opendost.office.publications.PrintedMatter;
import org.opendost.office.publications.Programme;
import org.opendost.office.publications.Programmes;
import org.opendost.office.publications.Royalties;
import org.opendost.office.publications.Royalty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was printed and broadcast in the first four months of 2020: bulletin number 1, two thousand
/// calendars, four television programmes, the handbook in preparation. Authors, licences, amounts
/// and days are invented.
@Component
@Order(8)
record PublicationPart(
    Periodicals periodicals,
    PrintedMatter printed,
    PrintedContents contents,
    Programmes programmes,
    Royalties royalties)
    implements DemonstrationPart {

  private static final String STATION = "Đài Phát thanh – Truyền hình Suối Nguồn (minh họa)";
  private static final String SERIES = "Khoa học công nghệ và Đời sống";

  @Override
  public String name() {
    return "publications";
  }

  @Override
  public void enter() {
    bulletin();
    others();
    broadcast("mien-dong", "Miến dong đạt tiêu chuẩn", LocalDate.of(2020, 1, 15), 15);
    broadcast("hat-de", "Cây dẻ và chỉ dẫn địa lý", LocalDate.of(2020, 2, 19), 20);
    broadcast("phong-dich", "Khoa học trong phòng, chống dịch", LocalDate.of(2020, 3, 18), 15);
    broadcast("che-may", "Chè xanh trên núi mây", LocalDate.of(2020, 4, 22), 20);
    scripted();
  }

  private void bulletin() {
    var bulletin = id("bulletin");
    at(
        LocalDate.of(2020, 2, 3),
        () ->
            periodicals.write(
                Cast.EDITOR,
                new Periodical(
                    bulletin,
                    "Thông tin Khoa học và Công nghệ",
                    "08/GP-XBBT (minh họa)",
                    "Sở Thông tin và Truyền thông",
                    LocalDate.of(2020, 1, 16),
                    LocalDate.of(2020, 12, 31),
                    Periodical.Periodicity.QUARTERLY,
                    1,
                    "")));
    var issue = id("issue 1");
    var day = LocalDate.of(2020, 3, 27);
    at(day, () -> printed.write(Cast.EDITOR, printed(issue, bulletin, "", 1, 500, 500, day)));
    article(issue, "Giống lúa mới trên ruộng bậc thang", "Lâm Đồi Cọ", 3, 6);
    article(issue, "Sở hữu trí tuệ với đặc sản địa phương", "Hứa Suối Trong", 7, 10);
    article(issue, "An toàn bức xạ ở cơ sở y tế", "Tô Đèo Gió", 11, 13);
    delivery(issue, "UBND các huyện, thành phố", 130);
    delivery(issue, "Sở, ban, ngành trong tỉnh", 120);
    delivery(issue, "Thư viện tỉnh, lưu chiểu", 10);
    royalty("Lâm Đồi Cọ", "Giống lúa mới trên ruộng bậc thang", 600_000, LocalDate.of(2020, 4, 3));
    royalty("Hứa Suối Trong", "Sở hữu trí tuệ với đặc sản địa phương", 500_000, null);
  }

  private void others() {
    var day = LocalDate.of(2020, 1, 8);
    var calendar = id("calendar");
    at(
        day,
        () ->
            printed.write(
                Cast.EDITOR,
                new Printed(
                    calendar,
                    Printed.Kind.CALENDAR,
                    null,
                    "Lịch khoa học năm 2020",
                    null,
                    2020,
                    "",
                    null,
                    2000,
                    day,
                    "Nhà in Bến Thuyền (minh họa)",
                    null,
                    0,
                    1,
                    "",
                    false)));
    at(
        day.plusDays(2),
        () ->
            contents.handOut(
                Cast.EDITOR,
                new Delivery(
                    id("calendar delivery"),
                    calendar,
                    "Xã, phường, thị trấn trong tỉnh",
                    1800,
                    day.plusDays(2),
                    false)));
    at(
        LocalDate.of(2020, 4, 14),
        () ->
            printed.write(
                Cast.EDITOR,
                new Printed(
                    id("handbook"),
                    Printed.Kind.HANDBOOK,
                    null,
                    "Sổ tay các sản phẩm khoa học và công nghệ",
                    null,
                    2020,
                    "",
                    null,
                    null,
                    null,
                    "",
                    null,
                    0,
                    1,
                    "",
                    false)));
  }

  private static Printed printed(
      UUID id, UUID bulletin, String title, int number, int licensed, int copies, LocalDate on) {
    return new Printed(
        id,
        Printed.Kind.ISSUE,
        bulletin,
        title,
        number,
        on.getYear(),
        "",
        licensed,
        copies,
        on,
        "Nhà in Bến Thuyền (minh họa)",
        null,
        0,
        1,
        "",
        false);
  }

  private void article(UUID issue, String title, String author, int first, int last) {
    at(
        LocalDate.of(2020, 3, 27),
        () ->
            contents.add(
                Cast.EDITOR,
                new Article(id("article " + title), issue, title, author, first, last, false)));
  }

  private void delivery(UUID issue, String recipient, int copies) {
    var day = LocalDate.of(2020, 3, 30);
    at(
        day,
        () ->
            contents.handOut(
                Cast.EDITOR,
                new Delivery(id("delivery " + recipient), issue, recipient, copies, day, false)));
  }

  private void royalty(String author, String article, long amount, @Nullable LocalDate paid) {
    var royalty = id("royalty " + article);
    at(
        LocalDate.of(2020, 4, 1),
        () ->
            royalties.write(
                Cast.SCIENCE_HEAD,
                new Royalty(
                    royalty,
                    id("article " + article),
                    null,
                    "",
                    null,
                    author,
                    "Viết bài",
                    amount,
                    null,
                    false)));
    if (paid != null) {
      at(
          paid,
          () ->
              royalties.pay(
                  Cast.SCIENCE_HEAD, royalty, new Royalty.Paid(paid, "PC 18 (minh họa)", "")));
    }
  }

  private void broadcast(String key, String title, LocalDate day, int minutes) {
    var programme = themed(key, title, day.minusDays(13));
    step(programme, Programme.Step.SCRIPT, day.minusDays(9), "Kịch bản: Lục Bình Minh.");
    step(programme, Programme.Step.RECORDED, day.minusDays(5), "Ghi hình tại cơ sở.");
    at(
        day.minusDays(2),
        () ->
            programmes.approve(
                Cast.SCIENCE_HEAD,
                programme,
                new Programme.Taken(Programme.Step.APPROVED, day.minusDays(2), "", "")));
    at(
        day,
        () ->
            programmes.broadcast(
                Cast.EDITOR,
                programme,
                new Programme.Taken(Programme.Step.BROADCAST, day, "", ""),
                new Programmes.Broadcast(STATION, minutes)));
  }

  /// The fifth, which was not broadcast in the period.
  private void scripted() {
    var programme = themed("nang-luong", "Tiết kiệm điện trong nhà", LocalDate.of(2020, 4, 27));
    step(
        programme,
        Programme.Step.SCRIPT,
        LocalDate.of(2020, 5, 6),
        "Kịch bản: Lục Bình Minh, chờ ghi hình.");
  }

  private UUID themed(String key, String title, LocalDate day) {
    var programme = id("programme " + key);
    at(
        day,
        () ->
            programmes.write(
                Cast.EDITOR,
                new Programme(
                    programme,
                    title,
                    SERIES,
                    "Giới thiệu kết quả khoa học và công nghệ: " + title + ".",
                    Programme.Medium.TELEVISION,
                    STATION,
                    day,
                    Programme.Step.THEME,
                    day,
                    null,
                    1,
                    "",
                    false)));
    return programme;
  }

  private void step(UUID programme, Programme.Step step, LocalDate day, String note) {
    at(
        day,
        () -> programmes.step(Cast.EDITOR, programme, new Programme.Taken(step, day, note, "")));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(9, 30)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/publications/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
