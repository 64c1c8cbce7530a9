package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;

import java.util.List;
import org.springframework.stereotype.Component;

/// What is watched of radiation safety between licences.
@Component
final class ExposureIndicators implements IndicatorSet {

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "exposure.incidents",
            new Words("Sự cố bức xạ đã xảy ra", "Radiation incidents"),
            new Words("sự cố", "incidents"),
            "exposure.report_incident",
            new Words("sự cố bức xạ", "radiation incidents"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("gravity", "state", "establishment", "happened_on")),
        new Indicator(
            "exposure.safety-reports",
            new Words(
                "Báo cáo an toàn bức xạ hằng năm đã nhận",
                "Yearly radiation safety reports received"),
            new Words("báo cáo", "reports"),
            "exposure.report_safety_report",
            new Words("báo cáo an toàn bức xạ đã nhận", "safety reports that were received"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("in_time", "complies", "establishment", "happened_on")),
        new Indicator(
            "exposure.readings",
            new Words("Kết quả đọc liều kế cá nhân", "Readings of personal dosimeters"),
            new Words("kết quả", "readings"),
            "exposure.report_dose",
            new Words("kết quả đọc liều kế còn giá trị", "readings that were not withdrawn"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("part", "establishment", "happened_on")));
  }
}
