package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;

import java.util.List;
import org.springframework.stereotype.Component;

/// Working arrangements in counts: days at home, declarations, visits, disinfections; nobody's
/// name.
@Component
final class WellbeingIndicators implements IndicatorSet {

  private static final Words DAYS =
      new Words("ngày của đơn vị có lịch được duyệt", "days of units with an approved roster");
  private static final Words COUNTED = new Words("ngày đã đếm", "days counted");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "wellbeing.days-at-home",
            new Words("Số ngày người làm việc tại nhà", "Person-days worked at home"),
            new Words("ngày người", "person-days"),
            "wellbeing.report_roster_day",
            DAYS,
            new Measure.Sum("at_home"),
            EVENTS,
            List.of(),
            List.of("happened_on", "unit")),
        new Indicator(
            "wellbeing.days-present",
            new Words("Số ngày người làm việc tại cơ quan", "Person-days worked at the office"),
            new Words("ngày người", "person-days"),
            "wellbeing.report_roster_day",
            DAYS,
            new Measure.Sum("present"),
            EVENTS,
            List.of(),
            List.of("happened_on", "unit")),
        tally(
            "declarations",
            "Khai báo y tế đã nhận",
            "Health declarations received",
            "khai báo",
            "declarations"),
        tally(
            "symptoms",
            "Khai báo y tế có triệu chứng",
            "Health declarations with symptoms",
            "khai báo",
            "declarations"),
        tally("visits", "Lượt vào cơ quan", "Visits registered", "lượt", "visits"),
        new Indicator(
            "wellbeing.disinfections",
            new Words("Lần khử khuẩn", "Disinfections"),
            new Words("lần", "times"),
            "wellbeing.report_disinfection",
            new Words("lần khử khuẩn phòng", "disinfections of rooms"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("happened_on", "room")));
  }

  private static Indicator tally(String column, String vi, String en, String unit, String units) {
    return new Indicator(
        "wellbeing." + column,
        new Words(vi, en),
        new Words(unit, units),
        "wellbeing.report_tally",
        COUNTED,
        new Measure.Sum(column),
        EVENTS,
        List.of(),
        List.of("happened_on"));
  }
}
