package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Manuscript;
import org.opendost.portal.articles.Publishing;
import org.opendost.reporting.reports.NewReport;
import org.opendost.reporting.reports.ReportDrafts;
import org.opendost.reporting.reports.Reports;
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

  @Override
  public String name() {
    return "report";
  }

  @Override
  public void enter() {
    var id = UUID.nameUUIDFromBytes(("caobang/report/" + CODE).getBytes(StandardCharsets.UTF_8));
    OfficeClock.at(Instant.parse("2020-05-11T01:30:00Z"), this::nameWhatWasChecked);
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

  /// The planner's part: the season the goods were checked in, and what was inspected.
  private void nameWhatWasChecked() {
    var standing = templates.versions(Cast.PLANNER, TEMPLATE).getFirst();
    templates.save(
        Cast.PLANNER,
        new TemplateText(
            UUID.nameUUIDFromBytes("caobang/template/2020".getBytes(StandardCharsets.UTF_8)),
            TEMPLATE,
            standing.title(),
            standing
                .prose()
                .replace(
                    "đo lường, nhãn hàng hóa tại",
                    "đo lường, nhãn hàng hóa dịp Tết Nguyên đán Canh Tý năm 2020 tại")
                .replace(
                    "cuộc thanh tra chuyên ngành.",
                    "cuộc thanh tra chuyên ngành về đo lường, chất lượng, nhãn hàng hóa và an toàn"
                        + " bức xạ trong hoạt động sản xuất, kinh doanh vàng trang sức, mỹ nghệ."),
            standing.version()));
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
