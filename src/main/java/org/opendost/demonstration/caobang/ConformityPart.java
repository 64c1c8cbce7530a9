package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.regulatory.conformity.AssessedBy;
import org.opendost.regulatory.conformity.ConformityPaper;
import org.opendost.regulatory.conformity.DeclarationChecks;
import org.opendost.regulatory.conformity.DeclarationKind;
import org.opendost.regulatory.conformity.Declarations;
import org.opendost.regulatory.conformity.Guidance;
import org.opendost.regulatory.conformity.GuidanceLog;
import org.opendost.regulatory.conformity.Intake;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The five establishments guided in the first four months of 2020, one of them again in May, and
/// declarations of conformity accepted, refused and in work. Products and numbers are invented.
@Component
@Order(6)
record ConformityPart(Declarations declarations, DeclarationChecks checks, GuidanceLog log)
    implements DemonstrationPart {

  private static final Actor HEAD = officer("chicuctruong", "Mã Trường Giang", Role.HEAD, "tdc");
  private static final Actor QUALITY =
      officer("chuyenvien.cl", "Tô Ngân Hạnh", Role.SPECIALIST, "tdc");
  private static final Actor MEASURES =
      officer("chuyenvien.dl", "Dương Phong Lĩnh", Role.SPECIALIST, "tdc");
  private static final Actor CLERK = officer("motcua", "Đinh Bạch Liên", Role.CLERK, "motcua");

  @Override
  public String name() {
    return "declarations of conformity";
  }

  @Override
  public void enter() {
    guidance();
    accepted();
    refused();
    pending();
  }

  private void guidance() {
    guide(
        MEASURES,
        "dn-vangbinhminh",
        LocalDate.of(2020, 1, 9),
        Guidance.Subject.MEASUREMENT,
        "Kiểm định cân dùng trong mua bán vàng, niêm yết phạm vi đo; tự kiểm tra cân hằng tuần.",
        "Gửi giấy chứng nhận kiểm định cân",
        LocalDate.of(2020, 2, 10));
    guide(
        QUALITY,
        "htx-miendong",
        LocalDate.of(2020, 1, 16),
        Guidance.Subject.CONFORMITY,
        "Hồ sơ công bố hợp chuẩn miến dong dựa trên kết quả tự đánh giá, kế hoạch kiểm soát chất"
            + " lượng.",
        "Nộp hồ sơ công bố hợp chuẩn",
        LocalDate.of(2020, 3, 31));
    guide(
        QUALITY,
        "cty-chemaynui",
        LocalDate.of(2020, 2, 20),
        Guidance.Subject.LABEL,
        "Ghi nhãn chè xanh theo NĐ 43/2017/NĐ-CP, thể hiện dấu định lượng trước lượng danh định.",
        "Gửi mẫu nhãn đã sửa",
        LocalDate.of(2020, 3, 20));
    guide(
        QUALITY,
        "htx-hatde",
        LocalDate.of(2020, 3, 11),
        Guidance.Subject.BARCODE,
        "Đăng ký sử dụng mã số, mã vạch cho hạt dẻ đóng gói.",
        "",
        null);
    guide(
        QUALITY,
        "cty-trucnonnuoc",
        LocalDate.of(2020, 4, 22),
        Guidance.Subject.STANDARD,
        "Xây dựng và công bố tiêu chuẩn cơ sở cho ván sàn tre, trúc.",
        "Gửi dự thảo tiêu chuẩn cơ sở",
        LocalDate.of(2020, 5, 29));
    guide(
        MEASURES,
        "htx-hatde",
        LocalDate.of(2020, 5, 6),
        Guidance.Subject.MEASUREMENT,
        "Kiểm soát lượng của hàng đóng gói sẵn, công bố dấu định lượng.",
        "",
        null);
    at(
        LocalDate.of(2020, 2, 7),
        () ->
            log.followUp(
                MEASURES,
                id("guidance dn-vangbinhminh 2020-01-09"),
                new Guidance.FollowedUp(
                    LocalDate.of(2020, 2, 7), "Đã kiểm định cả hai cân, còn hiệu lực.", "")));
    at(
        LocalDate.of(2020, 3, 18),
        () ->
            log.followUp(
                QUALITY,
                id("guidance cty-chemaynui 2020-02-20"),
                new Guidance.FollowedUp(
                    LocalDate.of(2020, 3, 18), "Mẫu nhãn mới đã đủ nội dung bắt buộc.", "")));
  }

  private void guide(
      Actor officer,
      String establishment,
      LocalDate day,
      Guidance.Subject subject,
      String advice,
      String followUp,
      @Nullable LocalDate followUpOn) {
    at(
        day,
        () ->
            log.write(
                officer,
                new Guidance(
                    id("guidance " + establishment + " " + day),
                    Keys.organisation(establishment),
                    "",
                    day,
                    subject,
                    "",
                    officer.name(),
                    advice,
                    followUp,
                    followUpOn,
                    null,
                    false)));
  }

  /// One complete at once, one after a supplement.
  private void accepted() {
    var tea =
        intake(
            "cty-chemaynui",
            DeclarationKind.QUANTITY_MARK,
            "Chè xanh đóng gói Mây Núi",
            "100 g; 200 g",
            null,
            EnumSet.of(ConformityPaper.MARK_DECLARATION));
    at(LocalDate.of(2020, 3, 23), () -> declarations.file(CLERK, tea));
    at(LocalDate.of(2020, 3, 26), () -> accept(tea.id(), 2));

    var noodles =
        intake(
            "htx-miendong",
            DeclarationKind.STANDARD,
            "Miến dong Suối Đá",
            "TCVN 00001:2018 (minh họa)",
            AssessedBy.SELF,
            EnumSet.of(
                ConformityPaper.DECLARATION,
                ConformityPaper.BUSINESS,
                ConformityPaper.STANDARD_TEXT,
                ConformityPaper.CONTROL_PLAN));
    at(LocalDate.of(2020, 3, 2), () -> declarations.file(CLERK, noodles));
    at(
        LocalDate.of(2020, 3, 4),
        () ->
            checks.ask(
                QUALITY,
                noodles.id(),
                1,
                id("ask noodles"),
                "Đề nghị bổ sung báo cáo đánh giá hợp chuẩn kèm phiếu kết quả thử nghiệm."));
    at(
        LocalDate.of(2020, 3, 12),
        () ->
            checks.supply(
                CLERK,
                noodles.id(),
                2,
                id("supply noodles"),
                Set.of(ConformityPaper.ASSESSMENT_REPORT),
                ""));
    at(LocalDate.of(2020, 3, 17), () -> accept(noodles.id(), 4));
  }

  private void refused() {
    var steel =
        intake(
            "cty-luyenkim",
            DeclarationKind.REGULATION,
            "Thép thanh Bờ Sông",
            "QCVN 7:2019/BKHCN",
            AssessedBy.DESIGNATED,
            EnumSet.of(ConformityPaper.DECLARATION, ConformityPaper.CERTIFICATE));
    at(LocalDate.of(2020, 4, 6), () -> declarations.file(CLERK, steel));
    at(
        LocalDate.of(2020, 4, 9),
        () ->
            checks.refuse(
                HEAD,
                steel.id(),
                2,
                id("refuse steel"),
                "Giấy chứng nhận hợp quy đã hết giá trị ngày 31/3/2020."));
  }

  private void pending() {
    var floor =
        intake(
            "cty-trucnonnuoc",
            DeclarationKind.STANDARD,
            "Ván sàn trúc Non Nước",
            "TCVN 00002:2017 (minh họa)",
            AssessedBy.REGISTERED,
            EnumSet.of(
                ConformityPaper.DECLARATION,
                ConformityPaper.BUSINESS,
                ConformityPaper.STANDARD_TEXT,
                ConformityPaper.CERTIFICATE));
    at(LocalDate.of(2020, 5, 8), () -> declarations.file(CLERK, floor));
  }

  private void accept(UUID declaration, int seen) {
    checks.accept(
        HEAD, declaration, seen, id("accept " + declaration), HEAD.name(), "Chi cục trưởng");
  }

  private static Intake intake(
      String organisation,
      DeclarationKind kind,
      String product,
      String standard,
      @Nullable AssessedBy assessedBy,
      Set<ConformityPaper> papers) {
    var own = assessedBy == AssessedBy.SELF;
    var certified = assessedBy != null && !own;
    return new Intake(
        id("declaration " + organisation),
        kind,
        Keys.organisation(organisation),
        "Bộ phận chất lượng",
        "0206 000 333",
        product,
        "",
        standard,
        assessedBy,
        assessedBy == null ? null : 5,
        certified ? "CN 045 (minh họa)" : "",
        certified ? "Tổ chức chứng nhận Ruộng Bậc Thang (minh họa)" : "",
        certified
            ? kind == DeclarationKind.REGULATION
                ? LocalDate.of(2020, 3, 31)
                : LocalDate.of(2022, 12, 31)
            : null,
        own ? LocalDate.of(2020, 2, 24) : null,
        own ? LocalDate.of(2020, 2, 10) : null,
        papers,
        null);
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(10, 0)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/conformity/" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static Actor officer(String key, String name, Role role, String unit) {
    return new Actor(Keys.account(key), name, Set.of(role), null, Keys.unit(unit));
  }
}
