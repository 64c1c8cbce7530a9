package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;
import static org.opendost.reporting.indicators.TimeSense.STOCK;
import static org.opendost.reporting.indicators.TimeSense.STOCK_AT_END;
import static org.opendost.reporting.indicators.TimeSense.STOCK_CARRIED;

import java.util.List;
import org.springframework.stereotype.Component;

/// What the yearly statistics count of tasks, licences, devices and sources. Newly approved and
/// carried over make up all tasks of a year, since the three go by the same days.
@Component
final class YearlyIndicators implements IndicatorSet {

  private static final Words TASKS = new Words("nhiệm vụ", "tasks");
  private static final String YEARLY = "tasks.report_yearly";

  @Override
  public List<Indicator> indicators() {
    return List.of(
        tasks("tasks.year-all", "Nhiệm vụ thực hiện trong năm", "Tasks of the year", YEARLY, STOCK),
        tasks(
            "tasks.year-new",
            "Nhiệm vụ phê duyệt mới trong năm",
            "Tasks newly approved in the year",
            YEARLY,
            EVENTS),
        tasks(
            "tasks.year-carried",
            "Nhiệm vụ chuyển tiếp từ năm trước",
            "Tasks carried over from the year before",
            YEARLY,
            STOCK_CARRIED),
        tasks(
            "tasks.year-accepted",
            "Nhiệm vụ được nghiệm thu trong năm",
            "Tasks accepted in the year",
            "tasks.report_yearly_accepted",
            EVENTS),
        new Indicator(
            "radiation.licences-issued",
            new Words("Giấy phép tiến hành công việc bức xạ đã cấp", "Radiation licences issued"),
            new Words("giấy phép", "licences"),
            "radiation.report_licence",
            new Words("giấy phép tiến hành công việc bức xạ", "radiation licences"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("establishment", "happened_on")),
        new Indicator(
            "radiation.facilities-licensed",
            new Words("Cơ sở có giấy phép còn hiệu lực cuối kỳ", "Facilities with a licence"),
            new Words("cơ sở", "facilities"),
            "radiation.report_licence",
            new Words("giấy phép tiến hành công việc bức xạ", "radiation licences"),
            new Measure.CountDistinct("facility_id"),
            STOCK_AT_END,
            List.of(),
            List.of()),
        new Indicator(
            "radiation.devices-licensed",
            new Words("Thiết bị bức xạ được cấp phép cuối kỳ", "Devices under a licence"),
            new Words("thiết bị", "devices"),
            "radiation.report_licensed_device",
            new Words("thiết bị ghi trong giấy phép", "devices that licences cover"),
            new Measure.CountDistinct("device_id"),
            STOCK_AT_END,
            List.of(),
            List.of("device_class", "mobile")),
        new Indicator(
            "exposure.sources-held",
            new Words("Nguồn phóng xạ vào ngày cuối kỳ", "Radioactive sources on the last day"),
            new Words("nguồn", "sources"),
            "exposure.report_holding",
            new Words("nguồn phóng xạ theo trạng thái", "sources by the state they are in"),
            new Measure.Count(),
            STOCK_AT_END,
            List.of(),
            List.of("holding", "category", "nuclide", "establishment")));
  }

  private static Indicator tasks(String code, String vi, String en, String view, TimeSense sense) {
    return new Indicator(
        code,
        new Words(vi, en),
        TASKS,
        view,
        new Words("nhiệm vụ khoa học và công nghệ đã phê duyệt", "approved science tasks"),
        new Measure.Count(),
        sense,
        List.of(),
        List.of("kind_group", "level", "field", "leader_sex", "programme", "kind", "host_name"));
  }
}
