package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;
import static org.opendost.reporting.indicators.TimeSense.STOCK;
import static org.opendost.reporting.indicators.TimeSense.STOCK_AT_END;

import java.util.List;
import org.springframework.stereotype.Component;

/// The tasks the department was given: the counts every office is asked for, and the directives
/// from above that it follows.
@Component
final class AssignmentIndicators implements IndicatorSet {

  private static final Words UNIT = new Words("nhiệm vụ", "tasks");
  private static final Words RUNNING =
      new Words("nhiệm vụ được giao đang thực hiện", "tasks being carried out");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "assignments.given",
            new Words("Nhiệm vụ được giao trong kỳ", "Tasks given"),
            UNIT,
            "assignments.report_given",
            new Words("nhiệm vụ được giao", "tasks given"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("giver", "lead_unit", "happened_on", "standing", "extended")),
        done(
            "assignments.done-in-time",
            "Nhiệm vụ hoàn thành đúng hạn",
            "Tasks done in time",
            "true"),
        done("assignments.done-late", "Nhiệm vụ hoàn thành quá hạn", "Tasks done late", "false"),
        running(
            "assignments.running",
            new Words("Nhiệm vụ đang thực hiện", "Tasks running"),
            "assignments.report_running",
            RUNNING),
        running(
            "assignments.running-in-time",
            new Words("Nhiệm vụ đang thực hiện trong hạn", "Tasks running in time"),
            "assignments.report_running_in_time",
            new Words(
                "nhiệm vụ được giao đang thực hiện, chưa quá hạn", "tasks running and not late")),
        running(
            "assignments.running-late",
            new Words("Nhiệm vụ đang thực hiện quá hạn", "Tasks running late"),
            "assignments.report_running_late",
            new Words("nhiệm vụ được giao đã quá hạn", "tasks running late")),
        documents(
            "assignments.directives-followed",
            new Words(
                "Chỉ thị của Chính phủ, Bộ, tỉnh được thực hiện",
                "Directives of the government, the ministry and the province followed"),
            List.of(
                new Condition.Is(
                    "document_type", "DIRECTIVE", new Words("là chỉ thị", "that are directives")))),
        documents(
            "assignments.documents-followed",
            new Words(
                "Văn bản của Chính phủ, Bộ, tỉnh có giao nhiệm vụ được thực hiện",
                "Documents from above that gave tasks"),
            List.of()));
  }

  private static Indicator documents(String code, Words title, List<Condition> conditions) {
    return new Indicator(
        code,
        title,
        new Words("văn bản", "documents"),
        "assignments.report_directive",
        new Words("văn bản của cấp trên có giao nhiệm vụ", "documents from above that gave tasks"),
        new Measure.Count(),
        STOCK,
        conditions,
        List.of("giver", "document_type"));
  }

  private static Indicator done(String code, String vi, String en, String inTime) {
    return new Indicator(
        code,
        new Words(vi, en),
        UNIT,
        "assignments.report_done",
        new Words("nhiệm vụ cấp giao đã xác nhận hoàn thành", "tasks confirmed as done"),
        new Measure.Count(),
        EVENTS,
        List.of(
            new Condition.Share(
                "in_time",
                inTime,
                inTime.equals("true")
                    ? new Words("báo cáo hoàn thành không quá hạn", "reported done in time")
                    : new Words("báo cáo hoàn thành sau hạn", "reported done late"))),
        List.of("giver", "lead_unit", "happened_on"));
  }

  private static Indicator running(String code, Words title, String view, Words counted) {
    return new Indicator(
        code,
        title,
        UNIT,
        view,
        counted,
        new Measure.Count(),
        STOCK_AT_END,
        List.of(),
        List.of("giver", "lead_unit"));
  }
}
