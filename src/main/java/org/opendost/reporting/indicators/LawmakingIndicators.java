package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;

import java.util.List;
import org.springframework.stereotype.Component;

/// What the department drafts for the province, what is said to it, and what was issued. A draft
/// counts as advised from the day it was first laid before others.
@Component
final class LawmakingIndicators implements IndicatorSet {

  private static final Words DRAFTS = new Words("dự thảo", "drafts");
  private static final Words ADVISED =
      new Words(
          "dự thảo đã đưa ra lấy ý kiến, thẩm định hoặc trình",
          "drafts that were posted, sent to be appraised or submitted");
  private static final Words COMMENTS = new Words("ý kiến", "comments");
  private static final List<String> APART =
      List.of("happened_on", "draft_kind", "drafted_for", "draft_stage", "drafting_unit");
  private static final Condition NORMATIVE =
      new Condition.In(
          "draft_kind",
          List.of("RESOLUTION", "DECISION"),
          new Words("là văn bản quy phạm pháp luật", "that are legal documents"));

  @Override
  public List<Indicator> indicators() {
    return List.of(
        drafts(
            "lawmaking.legal-drafts",
            new Words(
                "Dự thảo văn bản quy phạm pháp luật đã tham mưu",
                "Drafts of legal documents advised"),
            NORMATIVE),
        drafts(
            "lawmaking.plans-and-schemes",
            new Words("Kế hoạch, đề án đã tham mưu", "Plans and schemes advised"),
            new Condition.In(
                "draft_kind",
                List.of("PLAN", "SCHEME"),
                new Words("là kế hoạch, đề án", "that are plans or schemes"))),
        new Indicator(
            "lawmaking.task-lists",
            new Words("Danh mục nhiệm vụ đã trình, theo đợt", "Lists of tasks submitted, by batch"),
            new Words("danh mục", "lists"),
            "lawmaking.report_submission",
            new Words("hồ sơ đã trình", "drafts submitted"),
            new Measure.Count(),
            EVENTS,
            List.of(
                new Condition.Is(
                    "draft_kind",
                    "TASK_LIST",
                    new Words("là danh mục nhiệm vụ", "that are lists of tasks"))),
            APART),
        new Indicator(
            "lawmaking.issued",
            new Words(
                "Văn bản do Sở tham mưu đã ban hành", "Documents issued that were drafted here"),
            new Words("văn bản", "documents"),
            "lawmaking.report_issued",
            new Words("văn bản đã ban hành", "documents issued"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("happened_on", "draft_kind", "drafted_for", "drafting_unit")),
        new Indicator(
            "lawmaking.legal-documents-issued",
            new Words(
                "Văn bản quy phạm pháp luật do Sở tham mưu đã ban hành",
                "Legal documents issued that were drafted here"),
            new Words("văn bản", "documents"),
            "lawmaking.report_issued",
            new Words("văn bản đã ban hành", "documents issued"),
            new Measure.Count(),
            EVENTS,
            List.of(NORMATIVE),
            List.of("happened_on", "draft_kind", "drafted_for", "drafting_unit")),
        comments(
            "lawmaking.comments",
            new Words("Ý kiến góp ý đã nhận", "Comments received on drafts"),
            List.of()),
        comments(
            "lawmaking.comments-taken",
            new Words("Ý kiến góp ý được tiếp thu, cả phần", "Comments taken, in whole or in part"),
            List.of(
                new Condition.In(
                    "comment_outcome",
                    List.of("TAKEN", "PARTLY"),
                    new Words("được tiếp thu", "that were taken")))));
  }

  private static Indicator drafts(String code, Words title, Condition condition) {
    return new Indicator(
        code,
        title,
        DRAFTS,
        "lawmaking.report_draft",
        ADVISED,
        new Measure.Count(),
        EVENTS,
        List.of(condition),
        APART);
  }

  private static Indicator comments(String code, Words title, List<Condition> conditions) {
    return new Indicator(
        code,
        title,
        COMMENTS,
        "lawmaking.report_comment",
        new Words("ý kiến về các dự thảo", "comments on drafts"),
        new Measure.Count(),
        EVENTS,
        conditions,
        List.of("happened_on", "comment_outcome", "sender", "comment_channel", "draft_kind"));
  }
}
