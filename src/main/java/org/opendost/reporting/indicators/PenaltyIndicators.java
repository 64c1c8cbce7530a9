package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;
import static org.opendost.reporting.indicators.TimeSense.STOCK_AT_END;

import java.util.List;
import org.springframework.stereotype.Component;

/// What penalties came to: violations, decisions, fines imposed and collected.
@Component
final class PenaltyIndicators implements IndicatorSet {

  private static final Words DONG = new Words("đồng", "đồng");
  private static final Words DECISIONS =
      new Words("quyết định còn hiệu lực", "decisions that were not cancelled");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "penalties.violations",
            new Words("Biên bản vi phạm hành chính đã lập", "Minutes of violations made"),
            new Words("biên bản", "minutes"),
            "penalties.report_minutes",
            new Words("biên bản vi phạm hành chính", "minutes of violations"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("violator_kind", "happened_on")),
        new Indicator(
            "penalties.decisions",
            new Words("Quyết định xử phạt đã ban hành", "Decisions on penalties"),
            new Words("quyết định", "decisions"),
            "penalties.report_decision",
            DECISIONS,
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("kind", "violator_kind", "happened_on")),
        new Indicator(
            "penalties.fines-imposed",
            new Words("Tiền phạt theo quyết định", "Fines imposed"),
            DONG,
            "penalties.report_decision",
            DECISIONS,
            new Measure.Sum("fine"),
            EVENTS,
            List.of(),
            List.of("violator_kind", "happened_on")),
        new Indicator(
            "penalties.fines-collected",
            new Words("Tiền phạt đã thu", "Fines collected"),
            DONG,
            "penalties.report_payment",
            new Words("lần nộp có biên lai Kho bạc", "payments with a treasury receipt"),
            new Measure.Sum("amount"),
            EVENTS,
            List.of(),
            List.of("violator_kind", "happened_on")),
        new Indicator(
            "penalties.remedies-done",
            new Words("Biện pháp khắc phục hậu quả đã thực hiện", "Remedies done"),
            new Words("biện pháp", "remedies"),
            "penalties.report_remedy",
            new Words("biện pháp khắc phục hậu quả đã thực hiện", "remedies that were done"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("in_time", "remedy_kind", "violator_kind", "happened_on")),
        new Indicator(
            "penalties.remedies-open",
            new Words(
                "Biện pháp khắc phục hậu quả chưa thực hiện vào ngày cuối kỳ",
                "Remedies still open on the last day"),
            new Words("biện pháp", "remedies"),
            "penalties.report_open_remedy",
            new Words("biện pháp khắc phục hậu quả", "remedies"),
            new Measure.Count(),
            STOCK_AT_END,
            List.of(),
            List.of("remedy_kind", "violator_kind")),
        new Indicator(
            "penalties.overdue",
            new Words(
                "Vi phạm quá hạn ra quyết định vào ngày cuối kỳ",
                "Violations overdue for a decision on the last day"),
            new Words("vụ", "violations"),
            "penalties.report_overdue_decision",
            new Words("vi phạm quá hạn ra quyết định", "violations overdue for a decision"),
            new Measure.Count(),
            STOCK_AT_END,
            List.of(),
            List.of("violator_kind")),
        new Indicator(
            "penalties.acts",
            new Words("Hành vi vi phạm đã phát hiện", "Acts found"),
            new Words("hành vi", "acts"),
            "penalties.report_act",
            new Words("hành vi ghi trong biên bản vi phạm", "acts in minutes of violations"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("act", "violator_kind", "happened_on")),
        new Indicator(
            "penalties.fines-by-act",
            new Words("Tiền phạt theo hành vi", "Fines by act"),
            DONG,
            "penalties.report_fined_act",
            new Words("hành vi bị phạt tiền", "acts that were fined"),
            new Measure.Sum("fine"),
            EVENTS,
            List.of(),
            List.of("act", "violator_kind", "happened_on")));
  }
}
