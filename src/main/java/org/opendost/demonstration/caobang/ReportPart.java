package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Manuscript;
import org.opendost.portal.articles.Publishing;
import org.opendost.reporting.reports.NewReport;
import org.opendost.reporting.reports.ReportDrafts;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.Template;
import org.opendost.reporting.reports.TemplateText;
import org.opendost.reporting.reports.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The report of the founding article: drafted, signed and published from the records entered
/// before; then the article itself, made of the report.
@Component
@Order(9)
record ReportPart(
    Templates templates, ReportDrafts drafts, Reports reports, Publishing publishing, Desk desk)
    implements DemonstrationPart {

  static final String CODE = "cb-2020-04";
  private static final String TEMPLATE = "ket-qua-cong-tac";

  /// Phrases of the template, each with what stands in its place this spring.
  private static final Map<String, String> SPRING =
      Map.of(
          "Bộ Khoa học và Công nghệ và Ủy ban nhân dân tỉnh.",
          "Bộ Khoa học và Công nghệ và Ủy ban nhân dân tỉnh, gồm Chỉ thị số 15/CT-TTg ngày"
              + " 27/3/2020, Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ, Chỉ thị"
              + " số 31/CT-UBND ngày 31/3/2020 của Ủy ban nhân dân tỉnh và Chỉ thị số 01/CT-BKHCN"
              + " ngày 21/4/2020 của Bộ Khoa học và Công nghệ.",
          "phòng, chống dịch Covid-19, đã viết",
          "phòng, chống dịch Covid-19: đeo khẩu trang, sát khuẩn tay, giữ khoảng cách, khai báo y"
              + " tế tự nguyện; bố trí công chức, viên chức, người lao động luân phiên làm việc tại"
              + " cơ quan và ở nhà; phối hợp với ngành Y tế phun khử trùng trụ sở; đã viết",
          "để Ủy ban nhân dân tỉnh xem xét, phê duyệt.",
          "để Ủy ban nhân dân tỉnh xem xét, phê duyệt; đang xác định danh mục đợt 2.",
          "đo lường, nhãn hàng hóa tại",
          "đo lường, nhãn hàng hóa dịp Tết Nguyên đán Canh Tý năm 2020 tại",
          "cuộc thanh tra chuyên ngành.",
          "cuộc thanh tra chuyên ngành về đo lường, chất lượng, nhãn hàng hóa và an toàn bức xạ"
              + " trong hoạt động sản xuất, kinh doanh vàng trang sức, mỹ nghệ.",
          "chương trình Khoa học, công nghệ và đời sống.{{hết}}",
          "chương trình Khoa học, công nghệ và đời sống.{{hết}} Sở đang xây dựng nội dung Sổ tay"
              + " các sản phẩm khoa học và công nghệ; đã thống kê xong nhiệm vụ khoa học và công"
              + " nghệ năm 2019, đang hoàn thiện các biểu thống kê ngành còn lại.",
          "cuộc sáp nhập đơn vị trực thuộc.",
          "cuộc sáp nhập đơn vị trực thuộc: Trung tâm Thông tin và Thống kê khoa học và công nghệ"
              + " vào Trung tâm Ứng dụng tiến bộ khoa học và công nghệ.",
          "dự án đầu tư: {{danh sách workplan.projects-running}}.",
          "dự án đầu tư: “Đầu tư xây dựng cơ sở hạ tầng kỹ thuật trang trại khoa học nông lâm"
              + " nghiệp thuộc Trung tâm Ứng dụng tiến bộ khoa học và công nghệ tỉnh Cao Bằng”.",
          "# III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI\n> Phòng Kế hoạch - Tài chính\n",
          """
          # III. KHÓ KHĂN, HẠN CHẾ
          > Phòng Kế hoạch - Tài chính
          Do ảnh hưởng của dịch Covid-19 và các biện pháp phòng, chống dịch, một số nhiệm vụ cần phối \
          hợp với cơ quan, đơn vị ngoài Sở triển khai còn chậm hoặc chưa thực hiện được theo kế hoạch.

          # IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
          > Phòng Kế hoạch - Tài chính
          - Tiếp tục thực hiện Chỉ thị số 01/CT-BKHCN về nâng cao năng lực khoa học và công nghệ, tháo \
          gỡ khó khăn, thúc đẩy tăng trưởng trong bối cảnh dịch Covid-19.
          """);

  @Override
  public String name() {
    return "report";
  }

  @Override
  public void enter() {
    var id = UUID.nameUUIDFromBytes(("caobang/report/" + CODE).getBytes(StandardCharsets.UTF_8));
    var ordinary = templates.versions(Cast.PLANNER, TEMPLATE).getFirst();
    var spring =
        OfficeClock.at(
            Instant.parse("2020-05-11T01:30:00Z"),
            () -> saved("caobang/template/2020", ordinary, ofTheSpring(ordinary.prose())));
    var drafted =
        OfficeClock.at(
            Instant.parse("2020-05-11T02:00:00Z"),
            () ->
                drafts.draft(
                    Cast.PLANNER,
                    new NewReport(
                        id,
                        CODE,
                        "Kết quả công tác 4 tháng đầu năm 2020",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 4, 30),
                        null,
                        TEMPLATE)));
    OfficeClock.at(
        Instant.parse("2020-05-11T02:10:00Z"),
        () -> saved("caobang/template/after-2020", spring, ordinary.prose()));
    OfficeClock.at(
        Instant.parse("2020-05-11T09:00:00Z"),
        () -> {
          reports.sign(Cast.DIRECTOR, CODE, drafted.moves());
        });
    OfficeClock.at(
        Instant.parse("2020-05-12T01:00:00Z"),
        () -> {
          reports.publish(Cast.DIRECTOR, CODE);
        });
    OfficeClock.at(
        Instant.parse("2020-05-12T02:30:00Z"),
        () -> {
          var made = reports.makeArticle(Cast.EDITOR, CODE);
          var draft = desk.article(Cast.EDITOR, made.id());
          publishing.change(
              Cast.EDITOR, made.id(), draft.version(), illustrated(draft.manuscript()));
          publishing.publish(Cast.EDITOR, made.id());
        });
  }

  /// What this spring has to tell beside its figures. The planner writes it into the template for
  /// this one report, and takes it out again for those to come.
  private static String ofTheSpring(String ordinary) {
    var prose = ordinary;
    for (var told : SPRING.entrySet()) {
      if (!prose.contains(told.getKey())) {
        throw new IllegalStateException("the template does not say: " + told.getKey());
      }
      prose = prose.replace(told.getKey(), told.getValue());
    }
    return prose;
  }

  private Template saved(String id, Template before, String prose) {
    return templates.save(
        Cast.PLANNER,
        new TemplateText(
            UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
            TEMPLATE,
            before.title(),
            prose,
            before.version()));
  }

  /// The editor's part: a picture.
  private static Manuscript illustrated(Manuscript made) {
    return new Manuscript(
        made.slug(),
        made.category(),
        made.title(),
        made.lead(),
        made.body(),
        made.author(),
        made.tags(),
        "mountains",
        made.report());
  }
}
