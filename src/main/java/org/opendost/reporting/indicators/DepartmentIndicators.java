package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;
import static org.opendost.reporting.indicators.TimeSense.EVENTS_TO_DATE;
import static org.opendost.reporting.indicators.TimeSense.STOCK;
import static org.opendost.reporting.indicators.TimeSense.STOCK_AT_END;

import java.util.List;
import org.springframework.stereotype.Component;

/// What the periodic report of a department of science and technology counts.
@Component
final class DepartmentIndicators implements IndicatorSet {

  private static final Words PROJECTS = new Words("dự án", "projects");
  private static final Words TOPICS = new Words("đề tài", "topics");
  private static final Words TASKS = new Words("nhiệm vụ khoa học và công nghệ", "science tasks");
  private static final Words COMPONENTS =
      new Words(
          "nhiệm vụ thuộc dự án cấp quốc gia được hội đồng cấp nhà nước đánh giá đạt",
          "component tasks of national projects accepted by a State-level council");
  private static final Words PERCENT = new Words("%", "%");
  private static final Words DOSSIERS = new Words("hồ sơ", "dossiers");
  private static final Words ORGANISATIONS = new Words("tổ chức, doanh nghiệp", "organisations");
  private static final Words DECLARATIONS =
      new Words(
          "hồ sơ công bố hợp chuẩn, hợp quy, dấu định lượng",
          "declarations of conformity and of the quantity mark");
  private static final Words NEWS = new Words("tin, bài", "news items");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        count(
            "tasks.national-projects",
            "Dự án KH&CN cấp quốc gia đang thực hiện",
            "National science projects under way",
            PROJECTS,
            "tasks.report_task",
            TASKS,
            STOCK,
            is("level", "quoc_gia", "cấp quốc gia", "of national level"),
            is(
                "kind",
                "du_an_khcn",
                "loại dự án khoa học và công nghệ",
                "of the kind science and technology project")),
        count(
            "tasks.national-topics-accepted",
            "Đề tài thuộc dự án cấp quốc gia được nghiệm thu trong kỳ",
            "Topics of national projects accepted in the period",
            TOPICS,
            "tasks.report_component",
            COMPONENTS,
            EVENTS,
            TOPIC),
        count(
            "tasks.national-topics-to-date",
            "Đề tài thuộc dự án cấp quốc gia đã nghiệm thu đến nay",
            "Topics of national projects accepted to date",
            TOPICS,
            "tasks.report_component",
            COMPONENTS,
            EVENTS_TO_DATE,
            TOPIC),
        count(
            "tasks.national-trial-production-to-date",
            "Dự án sản xuất thử nghiệm thuộc dự án cấp quốc gia đã nghiệm thu đến nay",
            "Trial-production projects of national projects accepted to date",
            PROJECTS,
            "tasks.report_component",
            COMPONENTS,
            EVENTS_TO_DATE,
            is(
                "kind",
                "du_an_sxtn",
                "loại dự án sản xuất thử nghiệm",
                "of the kind trial-production project")),
        count(
            "tasks.urgent-local",
            "Dự án cấp thiết địa phương đang thực hiện",
            "Urgent local projects under way",
            PROJECTS,
            "tasks.report_task",
            TASKS,
            STOCK,
            is(
                "programme",
                "cap_thiet_dia_phuong",
                "là nhiệm vụ cấp thiết địa phương sử dụng kinh phí cấp quốc gia",
                "urgent local tasks on national funds")),
        count(
            "tasks.mountain",
            "Dự án thuộc Chương trình nông thôn miền núi đang thực hiện",
            "Projects of the rural and mountain-area programme under way",
            PROJECTS,
            "tasks.report_task",
            TASKS,
            STOCK,
            is(
                "programme",
                "nong_thon_mien_nui",
                "thuộc Chương trình nông thôn miền núi",
                "of the rural and mountain-area programme")),
        count(
            "tasks.provincial",
            "Đề tài, dự án cấp tỉnh đã và đang thực hiện",
            "Provincial topics and projects under way",
            new Words("đề tài, dự án", "topics and projects"),
            "tasks.report_task",
            TASKS,
            STOCK,
            PROVINCIAL),
        count(
            "results.certificates",
            "Giấy chứng nhận đăng ký kết quả được cấp",
            "Certificates of result registration issued",
            new Words("giấy chứng nhận", "certificates"),
            "results.report_certificate",
            new Words(
                "giấy chứng nhận đăng ký kết quả thực hiện nhiệm vụ",
                "certificates of result registration"),
            EVENTS),
        count(
            "tasks.acceptances-provincial",
            "Nhiệm vụ cấp tỉnh được đánh giá, nghiệm thu",
            "Provincial tasks evaluated and accepted",
            new Words("nhiệm vụ", "tasks"),
            "tasks.report_acceptance",
            new Words("lần đánh giá, nghiệm thu nhiệm vụ", "acceptance councils"),
            EVENTS,
            PROVINCIAL,
            is(
                "council_level",
                "tinh",
                "do hội đồng cấp tỉnh nghiệm thu",
                "before a provincial council")),
        count(
            "tasks.progress-checks",
            "Nhiệm vụ được kiểm tra tiến độ",
            "Tasks whose progress was checked",
            new Words("nhiệm vụ", "tasks"),
            "tasks.report_check",
            new Words("lần kiểm tra tiến độ thực hiện nhiệm vụ", "progress checks"),
            EVENTS),
        count(
            "tasks.running",
            "Nhiệm vụ các cấp đang thực hiện vào ngày cuối kỳ",
            "Tasks of all levels under way on the last day",
            new Words("nhiệm vụ", "tasks"),
            "tasks.report_task",
            TASKS,
            STOCK_AT_END),
        measured(
            "tasks.hosts",
            "Tổ chức chủ trì nhiệm vụ đang thực hiện",
            "Organisations hosting tasks under way",
            new Words("tổ chức", "organisations"),
            "tasks.report_task",
            TASKS,
            new Measure.CountDistinct("host"),
            STOCK),
        measured(
            "tasks.passed-share",
            "Tỷ lệ nhiệm vụ cấp tỉnh nghiệm thu xếp loại khá trở lên",
            "Share of provincial acceptances rated good or better",
            PERCENT,
            "tasks.report_acceptance",
            new Words("lần đánh giá, nghiệm thu nhiệm vụ", "acceptance councils"),
            new Measure.Percent(
                List.of(
                    new Condition.In(
                        "rating",
                        List.of("xuat_sac", "kha"),
                        new Words("xếp loại khá trở lên", "rated good or better")))),
            EVENTS,
            PROVINCIAL),
        count(
            "radiation.settled",
            "Hồ sơ an toàn bức xạ, hạt nhân đã giải quyết",
            "Radiation-safety dossiers settled",
            new Words("hồ sơ", "dossiers"),
            "radiation.report_dossier",
            new Words(
                "hồ sơ trong lĩnh vực an toàn bức xạ, hạt nhân đã giải quyết",
                "settled radiation-safety dossiers"),
            EVENTS),
        measured(
            "radiation.online-share",
            "Tỷ lệ hồ sơ an toàn bức xạ nộp trực tuyến",
            "Share of radiation-safety dossiers filed online",
            PERCENT,
            "radiation.report_dossier",
            new Words(
                "hồ sơ trong lĩnh vực an toàn bức xạ, hạt nhân đã giải quyết",
                "settled radiation-safety dossiers"),
            new Measure.Percent(List.of(is("channel", "online", "nộp trực tuyến", "filed online"))),
            EVENTS),
        measured(
            "iso9001.monitored",
            "Cơ quan được theo dõi, kiểm tra việc áp dụng ISO 9001:2015",
            "Agencies monitored on ISO 9001:2015",
            new Words("cơ quan", "agencies"),
            "iso9001.report_visit",
            new Words("lần theo dõi, kiểm tra áp dụng ISO 9001", "ISO 9001 monitoring visits"),
            new Measure.CountDistinct("agency_id"),
            EVENTS,
            is(
                "standard",
                "TCVN ISO 9001:2015",
                "theo TCVN ISO 9001:2015",
                "against TCVN ISO 9001:2015")),
        count(
            "conformity.declarations",
            "Hồ sơ công bố hợp chuẩn, hợp quy, dấu định lượng đã nhận",
            "Declarations of conformity and of the quantity mark filed",
            DOSSIERS,
            "conformity.report_declaration",
            DECLARATIONS,
            EVENTS),
        count(
            "conformity.accepted",
            "Hồ sơ công bố đã tiếp nhận",
            "Declarations accepted",
            DOSSIERS,
            "conformity.report_decision",
            DECLARATIONS,
            EVENTS,
            is("outcome", "accepted", "đã ra thông báo tiếp nhận", "accepted by a notice")),
        count(
            "conformity.refused",
            "Hồ sơ công bố không tiếp nhận",
            "Declarations refused",
            DOSSIERS,
            "conformity.report_decision",
            DECLARATIONS,
            EVENTS,
            is("outcome", "refused", "bị từ chối tiếp nhận", "refused")),
        count(
            "conformity.valid",
            "Công bố hợp chuẩn, hợp quy, dấu định lượng còn giá trị cuối kỳ",
            "Declarations that count at the end of the period",
            new Words("công bố", "declarations"),
            "conformity.report_notice",
            new Words("công bố đã tiếp nhận", "accepted declarations"),
            STOCK_AT_END),
        measured(
            "conformity.guided",
            "Cơ sở được hướng dẫn về tiêu chuẩn, đo lường, chất lượng",
            "Establishments guided on standards, measurement and quality",
            new Words("cơ sở", "establishments"),
            "conformity.report_guidance",
            new Words("lần hướng dẫn cơ sở", "times an establishment was guided"),
            new Measure.CountDistinct("organisation_id"),
            EVENTS),
        count(
            "conformity.guidance",
            "Lần hướng dẫn cơ sở về tiêu chuẩn, đo lường, chất lượng",
            "Times establishments were guided on standards, measurement and quality",
            new Words("lần", "times"),
            "conformity.report_guidance",
            new Words("lần hướng dẫn cơ sở", "times an establishment was guided"),
            EVENTS),
        count(
            "award.launched",
            "Năm xét Giải thưởng Chất lượng Quốc gia được triển khai",
            "Seasons of the National Quality Award launched",
            new Words("năm xét", "seasons"),
            "award.report_season",
            new Words(
                "năm xét Giải thưởng Chất lượng Quốc gia", "seasons of the National Quality Award"),
            EVENTS),
        measured(
            "award.briefed",
            "Tổ chức, doanh nghiệp được giới thiệu Giải thưởng Chất lượng Quốc gia",
            "Organisations told of the National Quality Award",
            ORGANISATIONS,
            "award.report_briefing",
            new Words("lần giới thiệu, hướng dẫn tham dự Giải thưởng", "briefings on the award"),
            new Measure.CountDistinct("organisation_id"),
            EVENTS),
        count(
            "award.entries",
            "Hồ sơ tham dự Giải thưởng Chất lượng Quốc gia",
            "Entries for the National Quality Award",
            DOSSIERS,
            "award.report_entry",
            new Words("hồ sơ tham dự Giải thưởng", "entries for the award"),
            EVENTS),
        count(
            "award.prizes",
            "Tổ chức, doanh nghiệp đạt Giải thưởng Chất lượng Quốc gia",
            "Winners of the National Quality Award",
            ORGANISATIONS,
            "award.report_prize",
            new Words("tổ chức, doanh nghiệp đạt giải", "winners"),
            EVENTS),
        count(
            "news.published",
            "Tin, bài đăng trên trang thông tin điện tử",
            "News items on the portal",
            NEWS,
            "articles.report_article",
            new Words("tin, bài trên trang thông tin điện tử", "news items on the portal"),
            EVENTS),
        count(
            "news.epidemic",
            "Tin, bài về phòng, chống dịch Covid-19",
            "News items on the epidemic",
            NEWS,
            "articles.report_article",
            new Words("tin, bài trên trang thông tin điện tử", "news items on the portal"),
            EVENTS,
            new Condition.Contains(
                "tags", "covid-19", new Words("gắn thẻ “covid-19”", "tagged “covid-19”"))));
  }

  private static final Condition TOPIC = is("kind", "de_tai", "loại đề tài", "of the kind topic");
  private static final Condition PROVINCIAL =
      is("level", "tinh", "cấp tỉnh", "of provincial level");

  private static Condition is(String column, String value, String vi, String en) {
    return new Condition.Is(column, value, new Words(vi, en));
  }

  private static Indicator count(
      String code,
      String vi,
      String en,
      Words unit,
      String view,
      Words counted,
      TimeSense sense,
      Condition... conditions) {
    return new Indicator(
        code,
        new Words(vi, en),
        unit,
        view,
        counted,
        new Measure.Count(),
        sense,
        List.of(conditions),
        apart(view));
  }

  /// By what the records of a view are taken apart.
  private static List<String> apart(String view) {
    return switch (view) {
      case "tasks.report_task" -> List.of("level", "programme", "kind", "field", "host_name");
      case "tasks.report_component" -> List.of("field", "rating", "parent_code");
      case "tasks.report_acceptance" -> List.of("happened_on", "rating", "field", "level");
      case "tasks.report_check", "results.report_certificate" ->
          List.of("happened_on", "level", "field");
      case "radiation.report_dossier" -> List.of("happened_on", "procedure", "channel", "outcome");
      case "articles.report_article" -> List.of("happened_on", "category", "author");
      case "conformity.report_declaration", "conformity.report_decision" ->
          List.of("happened_on", "kind", "outcome", "assessed_by", "standard", "establishment");
      case "conformity.report_notice" ->
          List.of("kind", "assessed_by", "standard", "establishment");
      case "award.report_entry", "award.report_prize" -> List.of("year", "entry_class", "prize");
      case "conformity.report_guidance" ->
          List.of("happened_on", "subject", "officer", "establishment");
      default -> List.of();
    };
  }

  private static Indicator measured(
      String code,
      String vi,
      String en,
      Words unit,
      String view,
      Words counted,
      Measure measure,
      TimeSense sense,
      Condition... conditions) {
    return new Indicator(
        code,
        new Words(vi, en),
        unit,
        view,
        counted,
        measure,
        sense,
        List.of(conditions),
        measure instanceof Measure.CountDistinct ? List.of() : apart(view));
  }
}
