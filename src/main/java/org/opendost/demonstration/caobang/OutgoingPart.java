package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Amendment;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.LetterTemplate;
import org.opendost.office.documents.LetterTemplates;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.OutgoingCourse;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingSending;
import org.opendost.office.documents.Secrecy;
import org.opendost.office.documents.SentTo;
import org.opendost.office.documents.SigningForm;
import org.opendost.office.documents.SigningPowers;
import org.opendost.office.documents.Urgency;
import org.opendost.office.documents.Way;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Validity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the department issued in the spring of 2020, all of it invented: a plan, an answer to an
/// incoming letter, a decision with the letter that corrects it; a letter that waits for its
/// digital signature, and a draft that waits.
@Component
@Order(11)
record OutgoingPart(
    IncomingDocuments incoming,
    OutgoingDocuments documents,
    OutgoingCourse course,
    OutgoingSending sending,
    LetterTemplates templates,
    SigningPowers powers)
    implements DemonstrationPart {

  private static final String REPLY =
      """
      Phúc đáp văn bản số [số văn bản đến] của [tên cơ quan] về việc [nội dung], Sở Khoa học và Công \
      nghệ có ý kiến như sau:
      [ý kiến]
      Trên đây là ý kiến của Sở Khoa học và Công nghệ, kính gửi [tên cơ quan] tổng hợp./.
      """;

  @Override
  public String name() {
    return "outgoing";
  }

  @Override
  public void enter() {
    at(LocalDate.of(2020, 3, 6), 8, this::givePowers);
    at(LocalDate.of(2020, 3, 9), 8, this::writeTemplates);
    plan();
    corrected();
    answer();
    unsigned();
    waiting();
  }

  private void givePowers() {
    var rules =
        new Validity(
            LocalDate.of(2020, 3, 5), null, "Quy chế làm việc của Sở (minh họa)", false, "");
    power("kt-congvan", "phogiamdoc1", DocumentKind.LETTER, SigningForm.KT, "Phó Giám đốc", rules);
    power("kt-baocao", "phogiamdoc1", DocumentKind.REPORT, SigningForm.KT, "Phó Giám đốc", rules);
    power(
        "tl-giaymoi",
        "chanhvanphong",
        DocumentKind.INVITATION,
        SigningForm.TL,
        "Chánh Văn phòng",
        rules);
  }

  private void power(
      String key,
      String account,
      DocumentKind kind,
      SigningForm form,
      String post,
      Validity rules) {
    powers.set(
        Cast.DIRECTOR,
        new SigningPowers.Typed(id(key), Keys.account(account), kind, form, post, rules));
  }

  private void writeTemplates() {
    template(
        "mau-phuc-dap", "Công văn phúc đáp", DocumentKind.LETTER, "Phúc đáp về [nội dung]", REPLY);
    template(
        "mau-giay-moi",
        "Giấy mời họp",
        DocumentKind.INVITATION,
        "Họp [nội dung]",
        """
        Sở Khoa học và Công nghệ trân trọng kính mời [thành phần] dự họp về [nội dung].
        - Thời gian: [giờ], ngày [ngày họp].
        - Địa điểm: [nơi họp].
        Đề nghị các đại biểu dự họp đúng thành phần, thời gian./.
        """);
  }

  private void template(
      String key, String name, DocumentKind kind, String summary, String content) {
    templates.save(
        Cast.RECORDS_CLERK,
        id(key),
        id(key),
        0,
        new LetterTemplate.Words(
            name, kind, summary, "[tên cơ quan]", content.strip(), "Như trên\nLưu: VT"),
        true);
  }

  private void plan() {
    var day = LocalDate.of(2020, 3, 12);
    issue(
        "ke-hoach",
        day,
        drafted(
            DocumentKind.PLAN,
            "Triển khai Tháng hành động vì chất lượng (minh họa)",
            "",
            """
            Căn cứ chương trình công tác năm 2020 của Sở;
            # I. MỤC ĐÍCH
            Nâng cao nhận thức của cơ sở sản xuất, kinh doanh về tiêu chuẩn và chất lượng.
            # II. NỘI DUNG
            - Tập huấn cho 20 cơ sở tại ba huyện.
            - Phát 300 tờ gấp về ghi nhãn hàng hóa.
            # III. TỔ CHỨC THỰC HIỆN
            Chi cục Tiêu chuẩn Đo lường Chất lượng chủ trì, báo cáo kết quả trước ngày 30/6/2020./.
            """,
            "UBND tỉnh\nCác phòng, đơn vị thuộc Sở\nLưu: VT, KHTC",
            "giamdoc",
            day.plusDays(1),
            null,
            null,
            ""),
        Cast.DIRECTOR);
  }

  /// Answers the letter that was passed on until 08/05/2020.
  private void answer() {
    var day = LocalDate.of(2020, 5, 7);
    issue(
        "tra-loi",
        day,
        drafted(
            DocumentKind.LETTER,
            "Báo cáo kết quả khoa học và công nghệ bốn tháng đầu năm 2020 (minh họa)",
            "UBND tỉnh Cao Bằng",
            """
            Thực hiện yêu cầu của UBND tỉnh, Sở Khoa học và Công nghệ gửi báo cáo kết quả bốn tháng \
            đầu năm 2020 kèm theo công văn số [Số, ký hiệu].
            Kính đề nghị UBND tỉnh xem xét, tổng hợp./.
            """,
            "Như trên\nLãnh đạo Sở\nLưu: VT, KHTC",
            "phogiamdoc1",
            LocalDate.of(2020, 5, 8),
            null,
            null,
            incoming.open(Cast.PLANNER, DocumentPart.id("bao-cao")).incoming().heading()),
        Cast.DEPUTY);
  }

  private void corrected() {
    var day = LocalDate.of(2020, 4, 15);
    var decision =
        issue(
            "quyet-dinh",
            day,
            drafted(
                DocumentKind.DECISION,
                "Thành lập Tổ rà soát thủ tục nội bộ (minh họa)",
                "",
                """
                GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ
                Căn cứ chức năng, nhiệm vụ của Sở;
                Theo đề nghị của Trưởng phòng Kế hoạch - Tài chính,
                QUYẾT ĐỊNH:
                Điều 1. Thành lập Tổ rà soát thủ tục nội bộ gồm năm thành viên.
                Điều 2. Tổ rà soát hoàn thành nhiệm vụ trước ngày 30/6/2020.
                Điều 3. Quyết định có hiệu lực từ ngày ký. Các phòng, đơn vị chịu trách nhiệm thi hành./.
                """,
                "Như Điều 3\nLưu: VT, KHTC",
                "giamdoc",
                null,
                null,
                null,
                ""),
            Cast.DIRECTOR);
    issue(
        "dinh-chinh",
        day.plusDays(2),
        drafted(
            DocumentKind.LETTER,
            "Đính chính Quyết định thành lập Tổ rà soát thủ tục nội bộ (minh họa)",
            "Các phòng, đơn vị thuộc Sở",
            """
            Do sơ suất khi trình bày, phần nơi nhận của Quyết định ghi thiếu “Văn phòng”.
            Nay đính chính: bổ sung “Văn phòng” vào phần nơi nhận của Quyết định./.
            """,
            "Như trên\nVăn phòng\nLưu: VT, KHTC",
            "giamdoc",
            null,
            decision,
            Amendment.CORRECTS,
            ""),
        Cast.DIRECTOR);
  }

  /// A letter that its head has still to initial.
  private void waiting() {
    var id = id("cho-ky-nhay");
    var drafted =
        drafted(
            DocumentKind.LETTER,
            "Đề nghị góp ý kế hoạch khoa học và công nghệ năm 2021 (minh họa)",
            "Các phòng, đơn vị thuộc Sở",
            "Phòng Kế hoạch - Tài chính đề nghị góp ý dự thảo trước ngày 20/5/2020./.",
            "Như trên\nLưu: VT, KHTC",
            "phogiamdoc1",
            LocalDate.of(2020, 5, 14),
            null,
            null,
            "");
    var day = LocalDate.of(2020, 5, 11);
    at(day, 9, () -> documents.draft(Cast.PLANNER, id, drafted));
    at(day, 10, () -> course.submit(Cast.PLANNER, id, id("cho-ky-nhay/trinh"), ""));
  }

  /// A letter that was issued and waits for the deputy's digital signature, a day late.
  private void unsigned() {
    var day = LocalDate.of(2020, 5, 8);
    issued(
        "cho-ky-so",
        day,
        drafted(
            DocumentKind.LETTER,
            "Mời tham gia góp ý quy chế sử dụng chữ ký số (minh họa)",
            "Các phòng, đơn vị thuộc Sở",
            """
            Sở Khoa học và Công nghệ đề nghị các phòng, đơn vị góp ý dự thảo kèm theo công văn số \
            [Số, ký hiệu] ngày [Ngày ban hành].
            Ý kiến gửi về Văn phòng trước ngày 25/5/2020./.
            """,
            "Phòng Quản lý khoa học\nVăn phòng\nLưu: VT, KHTC",
            "phogiamdoc1",
            day.minusDays(1),
            null,
            null,
            ""),
        Cast.DEPUTY);
  }

  private UUID issue(String key, LocalDate day, Drafted drafted, Actor signer) {
    var id = issued(key, day, drafted, signer);
    at(
        day,
        11,
        () ->
            sending.send(
                Cast.RECORDS_CLERK,
                id,
                documents.open(Cast.RECORDS_CLERK, id).recipients().stream()
                    .map(SentTo::id)
                    .toList(),
                day,
                Way.SYSTEM));
    return id;
  }

  private UUID issued(String key, LocalDate day, Drafted drafted, Actor signer) {
    var id = id(key);
    at(day.minusDays(1), 9, () -> documents.draft(Cast.PLANNER, id, drafted));
    at(day.minusDays(1), 10, () -> course.submit(Cast.PLANNER, id, id(key + "/trinh"), ""));
    at(day.minusDays(1), 14, () -> course.initial(Cast.PLANNING_HEAD, id, id(key + "/nhay"), ""));
    at(day, 8, () -> course.check(Cast.OFFICE_HEAD, id, id(key + "/kiem-tra"), ""));
    at(day, 9, () -> course.sign(signer, id, id(key + "/ky"), ""));
    at(day, 10, () -> course.issue(Cast.RECORDS_CLERK, id, id(key + "/so"), ""));
    return id;
  }

  private static Drafted drafted(
      DocumentKind kind,
      String summary,
      String addressees,
      String content,
      String recipients,
      String signer,
      @Nullable LocalDate asked,
      @Nullable UUID amends,
      @Nullable Amendment how,
      String answers) {
    return new Drafted(
        Book.ORDINARY,
        kind,
        summary,
        addressees,
        content.strip(),
        recipients,
        Urgency.NONE,
        Secrecy.NONE,
        3,
        asked,
        "",
        "KHTC",
        Keys.account(signer),
        amends,
        how,
        answers);
  }

  private static void at(LocalDate day, int hour, Runnable deed) {
    Moments.at(day.atTime(LocalTime.of(hour, 15)), deed);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/outgoing/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
