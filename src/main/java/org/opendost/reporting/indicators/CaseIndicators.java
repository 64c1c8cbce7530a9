package org.opendost.reporting.indicators;

import java.util.List;
import org.springframework.stereotype.Component;

/// How the department deals with dossiers, whatever they are about.
@Component
final class CaseIndicators implements IndicatorSet {

  private static final Words DOSSIERS = new Words("hồ sơ", "dossiers");
  private static final Words PERCENT = new Words("%", "%");
  private static final String ENDED = "casework.report_ended";
  private static final List<String> APART = List.of("happened_on", "procedure", "outcome", "kept");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "cases.received",
            new Words("Hồ sơ thủ tục hành chính đã nhận", "Dossiers received"),
            DOSSIERS,
            "casework.report_opened",
            DOSSIERS,
            new Measure.Count(),
            TimeSense.EVENTS,
            List.of(),
            List.of("happened_on", "procedure")),
        ended("cases.settled", "Hồ sơ thủ tục hành chính đã giải quyết xong", "Dossiers settled"),
        ended(
            "cases.late",
            "Hồ sơ giải quyết xong quá hạn",
            "Dossiers settled late",
            new Condition.Is("kept", "LATE", new Words("quá hạn", "late"))),
        new Indicator(
            "cases.in-time-share",
            new Words("Tỷ lệ hồ sơ giải quyết đúng hạn", "Share of dossiers settled in time"),
            PERCENT,
            ENDED,
            new Words("hồ sơ đã giải quyết xong", "dossiers settled"),
            new Measure.Percent(
                List.of(new Condition.Is("kept", "IN_TIME", new Words("đúng hạn", "in time")))),
            TimeSense.EVENTS,
            List.of(
                new Condition.In(
                    "kept",
                    List.of("IN_TIME", "LATE"),
                    new Words("có thời hạn", "for which a time ran"))),
            APART),
        new Indicator(
            "cases.open",
            new Words("Hồ sơ đang giải quyết cuối kỳ", "Dossiers open at the end"),
            DOSSIERS,
            "casework.report_case",
            DOSSIERS,
            new Measure.Count(),
            TimeSense.STOCK_AT_END,
            List.of(),
            List.of("procedure", "waiting")));
  }

  private static Indicator ended(String code, String vi, String en, Condition... conditions) {
    return new Indicator(
        code,
        new Words(vi, en),
        DOSSIERS,
        ENDED,
        DOSSIERS,
        new Measure.Count(),
        TimeSense.EVENTS,
        List.of(conditions),
        APART);
  }
}
