package org.opendost.reporting.indicators;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Indicators over the views of the trial schema; a test tells its records from others' by place.
/// The demonstration does not know them: no journey shows them, and no picture.
@Component
@ConditionalOnProperty(name = "opendost.mode", havingValue = "test")
public final class TrialIndicators implements IndicatorSet {

  static final Indicator MISSING =
      of("trial.missing", "nowhere.report_nothing", new Measure.Count(), TimeSense.EVENTS);

  @Override
  public List<Indicator> indicators() {
    return List.of(
        of("trial.visits", "reporttrial.report_visit", new Measure.Count(), TimeSense.EVENTS),
        of(
            "trial.to-date",
            "reporttrial.report_visit",
            new Measure.Count(),
            TimeSense.EVENTS_TO_DATE),
        of("trial.stays", "reporttrial.report_stay", new Measure.Count(), TimeSense.STOCK),
        MISSING);
  }

  static Indicator of(
      String code, String view, Measure measure, TimeSense sense, Condition... conditions) {
    return new Indicator(
        code,
        new Words("Chỉ tiêu " + code, "Indicator " + code),
        new Words("lần", "times"),
        view,
        new Words("bản ghi", "records"),
        measure,
        sense,
        List.of(conditions),
        view.endsWith("visit") ? List.of("happened_on", "place", "missing") : List.of());
  }

  static Condition at(String place) {
    return new Condition.Is("place", place, new Words("ở " + place, "at " + place));
  }
}
