package org.opendost.reporting.indicators;

import java.util.List;
import org.springframework.stereotype.Component;

/// What the half-year and yearly report on quality systems counts (TT 26/2014/TT-BKHCN).
@Component
final class IsoIndicators implements IndicatorSet {

  private static final Words AGENCIES = new Words("cơ quan", "agencies");
  private static final Words POINTS = new Words("điểm không phù hợp", "nonconformities");
  private static final Words VISITS = new Words("lần theo dõi, kiểm tra", "monitoring visits");
  private static final Words TIMES = new Words("lần", "times");
  private static final List<String> BY_AGENCY = List.of("agency_kind", "agency");
  private static final List<String> BY_DAY = List.of("agency_kind", "agency", "happened_on");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "iso9001.followed",
            new Words("Cơ quan đang được theo dõi áp dụng ISO 9001", "Agencies followed"),
            AGENCIES,
            "iso9001.report_agency",
            new Words("cơ quan phải hoặc tự nguyện áp dụng", "agencies obliged or applying"),
            new Measure.Count(),
            TimeSense.STOCK_AT_END,
            List.of(),
            BY_AGENCY),
        new Indicator(
            "iso9001.obliged",
            new Words("Cơ quan phải áp dụng ISO 9001", "Agencies obliged"),
            AGENCIES,
            "iso9001.report_agency",
            new Words("cơ quan được theo dõi", "agencies that are followed"),
            new Measure.Count(),
            TimeSense.STOCK_AT_END,
            List.of(
                new Condition.Is(
                    "obligation", "obliged", new Words("phải áp dụng", "that have to apply it"))),
            BY_AGENCY),
        new Indicator(
            "iso9001.announced",
            new Words(
                "Cơ quan đã công bố hệ thống phù hợp TCVN ISO 9001:2015 đến nay",
                "Agencies that announced a system by the version of 2015 to date"),
            AGENCIES,
            "iso9001.report_announcement",
            new Words("lần công bố", "announcements"),
            new Measure.CountDistinct("agency_id"),
            TimeSense.EVENTS_TO_DATE,
            List.of(
                new Condition.Is(
                    "standard",
                    "TCVN ISO 9001:2015",
                    new Words("theo TCVN ISO 9001:2015", "by TCVN ISO 9001:2015"))),
            List.of()),
        new Indicator(
            "iso9001.announcements",
            new Words("Lần công bố, công bố lại trong kỳ", "Announcements, first and anew"),
            new Words("lần", "times"),
            "iso9001.report_announcement",
            new Words("lần công bố", "announcements"),
            new Measure.Count(),
            TimeSense.EVENTS,
            List.of(),
            List.of("agency_kind", "agency", "standard", "happened_on")),
        audits(
            "iso9001.internal-audits",
            "Lần đánh giá nội bộ trong kỳ",
            "Internal audits in the period",
            TIMES,
            new Measure.Count(),
            List.of(),
            BY_DAY),
        audits(
            "iso9001.internally-audited",
            "Cơ quan đã đánh giá nội bộ trong kỳ",
            "Agencies audited internally in the period",
            AGENCIES,
            new Measure.CountDistinct("agency_id"),
            List.of(),
            List.of()),
        audits(
            "iso9001.internal-found",
            "Điểm không phù hợp phát hiện qua đánh giá nội bộ",
            "Nonconformities found by internal audits",
            new Words("điểm", "nonconformities"),
            new Measure.Sum("nonconformities"),
            List.of(),
            BY_DAY),
        audits(
            "iso9001.reviewed",
            "Lần đánh giá nội bộ đã được lãnh đạo xem xét",
            "Internal audits followed by a management review",
            TIMES,
            new Measure.Count(),
            List.of(
                new Condition.Is(
                    "review",
                    "reviewed",
                    new Words("đã được lãnh đạo xem xét", "followed by a management review"))),
            BY_DAY),
        targets(
            "iso9001.targets-assessed",
            "Mục tiêu chất lượng đã đánh giá trong kỳ",
            "Quality targets assessed in the period",
            List.of()),
        targets(
            "iso9001.targets-reached",
            "Mục tiêu chất lượng đã đạt trong kỳ",
            "Quality targets found reached in the period",
            List.of(new Condition.Is("outcome", "reached", new Words("đạt", "reached")))),
        visits("iso9001.on-site", "ON_SITE", "tại trụ sở", "on site"),
        visits("iso9001.by-report", "BY_REPORT", "qua hồ sơ, báo cáo", "by report"),
        points(
            "iso9001.found",
            "Điểm không phù hợp phát hiện trong kỳ",
            "Nonconformities found in the period",
            "iso9001.report_nonconformity",
            TimeSense.EVENTS,
            BY_DAY),
        points(
            "iso9001.closed",
            "Điểm không phù hợp đã khắc phục trong kỳ",
            "Nonconformities closed in the period",
            "iso9001.report_closure",
            TimeSense.EVENTS,
            BY_DAY),
        points(
            "iso9001.open",
            "Điểm không phù hợp chưa khắc phục cuối kỳ",
            "Nonconformities open at the end of the period",
            "iso9001.report_open",
            TimeSense.STOCK_AT_END,
            BY_AGENCY));
  }

  private static Indicator audits(
      String code,
      String vi,
      String en,
      Words unit,
      Measure measure,
      List<Condition> conditions,
      List<String> apart) {
    return new Indicator(
        code,
        new Words(vi, en),
        unit,
        "iso9001.report_internal_audit",
        new Words("lần đánh giá nội bộ", "internal audits"),
        measure,
        TimeSense.EVENTS,
        conditions,
        apart);
  }

  private static Indicator targets(String code, String vi, String en, List<Condition> conditions) {
    return new Indicator(
        code,
        new Words(vi, en),
        new Words("mục tiêu", "targets"),
        "iso9001.report_target",
        new Words("mục tiêu chất lượng đã đánh giá", "quality targets that were assessed"),
        new Measure.Count(),
        TimeSense.EVENTS,
        conditions,
        BY_DAY);
  }

  private static Indicator visits(String code, String way, String vi, String en) {
    return new Indicator(
        code,
        new Words("Lần kiểm tra " + vi, "Monitoring visits " + en),
        new Words("lần", "visits"),
        "iso9001.report_visit",
        VISITS,
        new Measure.Count(),
        TimeSense.EVENTS,
        List.of(new Condition.Is("way", way, new Words(vi, en))),
        List.of("agency_kind", "agency", "standard", "happened_on"));
  }

  private static Indicator points(
      String code, String vi, String en, String view, TimeSense sense, List<String> apart) {
    return new Indicator(
        code,
        new Words(vi, en),
        new Words("điểm", "nonconformities"),
        view,
        POINTS,
        new Measure.Count(),
        sense,
        List.of(),
        apart);
  }
}
