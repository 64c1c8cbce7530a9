package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;
import static org.opendost.reporting.indicators.TimeSense.STOCK_AT_END;

import java.util.List;
import org.springframework.stereotype.Component;

/// What checks and inspections came to: missions, establishments, lots, samples, demands.
@Component
final class InspectionIndicators implements IndicatorSet {

  private static final Words MISSIONS = new Words("cuộc kiểm tra, thanh tra", "missions");
  private static final Words ESTABLISHMENTS = new Words("cơ sở", "establishments");
  private static final Words LOTS = new Words("lô", "lots");
  private static final Words LOTS_CHECKED =
      new Words("lô hàng có kết quả kiểm tra", "lots with a verdict");
  private static final Words SAMPLES = new Words("mẫu", "samples");
  private static final Words DEMANDS = new Words("yêu cầu khắc phục", "demands");
  private static final List<String> CHECKS = List.of("QUALITY", "MEASUREMENT", "LABEL");
  private static final List<String> INSPECTIONS = List.of("INSPECTION", "SPECIAL_CHECK");
  private static final Words AS_CHECK =
      new Words("thuộc loại kiểm tra chất lượng, đo lường, nhãn", "being checks of goods");
  private static final Words AS_INSPECTION =
      new Words("thuộc loại thanh tra, kiểm tra chuyên ngành", "being specialised inspections");
  private static final Condition FAILED =
      new Condition.Is("verdict", "FAILED", new Words("không đạt", "that failed"));

  @Override
  public List<Indicator> indicators() {
    return List.of(
        missions(
            "inspection.missions", "Cuộc kiểm tra, thanh tra đã tiến hành", "Missions carried out"),
        missions(
            "inspection.checks",
            "Cuộc kiểm tra chất lượng, đo lường, nhãn hàng hóa",
            "Checks of quality, measurement and labels",
            new Condition.In("kind", CHECKS, AS_CHECK)),
        missions(
            "inspection.inspections",
            "Cuộc thanh tra, kiểm tra chuyên ngành",
            "Specialised inspections",
            new Condition.In("kind", INSPECTIONS, AS_INSPECTION)),
        establishments(
            "inspection.establishments-checked",
            "Cơ sở được kiểm tra chất lượng, đo lường, nhãn",
            "Establishments checked",
            new Condition.In("kind", CHECKS, AS_CHECK)),
        establishments(
            "inspection.establishments-inspected",
            "Cơ sở được thanh tra, kiểm tra chuyên ngành",
            "Establishments inspected",
            new Condition.In("kind", INSPECTIONS, AS_INSPECTION)),
        lots("goods.lots", "Lô hàng có kết quả", "Lots with a verdict"),
        lots(
            "goods.lots-checked",
            "Lô hàng được kiểm tra",
            "Lots checked",
            new Condition.In("mission_kind", CHECKS, AS_CHECK)),
        lots(
            "goods.lots-passed",
            "Lô hàng được kiểm tra đạt yêu cầu",
            "Lots checked that passed",
            new Condition.In("mission_kind", CHECKS, AS_CHECK),
            new Condition.Is("verdict", "PASSED", new Words("đạt", "that passed"))),
        lots(
            "goods.lots-failed",
            "Lô hàng được kiểm tra không đạt yêu cầu",
            "Lots checked that failed",
            new Condition.In("mission_kind", CHECKS, AS_CHECK),
            FAILED),
        lots(
            "goods.lots-resumed",
            "Lô hàng không đạt đã được tiếp tục lưu thông",
            "Failed lots back in circulation",
            FAILED,
            new Condition.Is(
                "circulation",
                "RESUMED",
                new Words("đã tiếp tục lưu thông", "back in circulation"))),
        samples("goods.samples", "Mẫu đã lấy", "Samples taken"),
        samples("goods.samples-failed", "Mẫu không đạt", "Samples that failed", FAILED),
        demands(
            "inspection.demands",
            "Yêu cầu khắc phục trong biên bản",
            "Demands made",
            "inspection.report_demand",
            EVENTS),
        demands(
            "inspection.demands-closed",
            "Yêu cầu đã khắc phục",
            "Demands met",
            "inspection.report_demand_closed",
            EVENTS),
        demands(
            "inspection.demands-open",
            "Yêu cầu chưa khắc phục vào ngày cuối kỳ",
            "Demands still open on the last day",
            "inspection.report_demand",
            STOCK_AT_END));
  }

  private static Indicator missions(String code, String vi, String en, Condition... conditions) {
    return count(
        code,
        new Words(vi, en),
        new Words("cuộc", "missions"),
        "inspection.report_mission",
        MISSIONS,
        EVENTS,
        List.of(conditions),
        List.of("kind", "happened_on", "planned"));
  }

  private static Indicator establishments(
      String code, String vi, String en, Condition... conditions) {
    return count(
        code,
        new Words(vi, en),
        ESTABLISHMENTS,
        "inspection.report_establishment",
        new Words("cơ sở có biên bản kiểm tra", "establishments with signed minutes"),
        EVENTS,
        List.of(conditions),
        List.of("kind", "happened_on", "number"));
  }

  private static Indicator lots(String code, String vi, String en, Condition... conditions) {
    return count(
        code,
        new Words(vi, en),
        LOTS,
        "goods.report_lot",
        LOTS_CHECKED,
        EVENTS,
        List.of(conditions),
        List.of(
            "verdict", "mission_kind", "product_group", "circulation", "happened_on", "seller"));
  }

  private static Indicator samples(String code, String vi, String en, Condition... conditions) {
    return count(
        code,
        new Words(vi, en),
        SAMPLES,
        "goods.report_sample",
        new Words("mẫu đã lấy của các lô hàng", "samples of lots"),
        EVENTS,
        List.of(conditions),
        List.of("verdict", "test", "product_group", "happened_on"));
  }

  private static Indicator demands(
      String code, String vi, String en, String view, TimeSense sense) {
    return count(
        code,
        new Words(vi, en),
        DEMANDS,
        view,
        new Words("yêu cầu khắc phục ghi trong biên bản", "demands in signed minutes"),
        sense,
        List.of(),
        List.of("kind", "state", "in_time", "establishment", "happened_on"));
  }

  private static Indicator count(
      String code,
      Words title,
      Words unit,
      String view,
      Words counted,
      TimeSense sense,
      List<Condition> conditions,
      List<String> apart) {
    return new Indicator(
        code, title, unit, view, counted, new Measure.Count(), sense, conditions, apart);
  }
}
