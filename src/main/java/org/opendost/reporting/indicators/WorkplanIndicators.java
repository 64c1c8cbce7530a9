package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;
import static org.opendost.reporting.indicators.TimeSense.STOCK;
import static org.opendost.reporting.indicators.TimeSense.STOCK_AT_END;

import java.util.List;
import org.springframework.stereotype.Component;

/// Projects carried out, milestones reached, money paid out; targets reached and tasks late.
@Component
final class WorkplanIndicators implements IndicatorSet {

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "workplan.projects-running",
            new Words("Dự án đầu tư, dự án khác đang thực hiện", "Projects under way"),
            new Words("dự án", "projects"),
            "workplan.report_project",
            new Words("dự án do Sở thực hiện", "projects the department carries out"),
            new Measure.Count(),
            STOCK,
            List.of(),
            List.of("project_kind", "unit")),
        new Indicator(
            "workplan.milestones-done",
            new Words("Mốc của dự án đã hoàn thành", "Milestones of projects reached"),
            new Words("mốc", "milestones"),
            "workplan.report_milestone",
            new Words("mốc của dự án đã hoàn thành", "milestones reached"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("happened_on", "project", "project_kind", "in_time")),
        new Indicator(
            "workplan.money-disbursed",
            new Words("Số tiền dự án đã giải ngân", "Money of projects paid out"),
            new Words("đồng", "đồng"),
            "workplan.report_disbursement",
            new Words("lần giải ngân của dự án", "payments of projects"),
            new Measure.Sum("money"),
            EVENTS,
            List.of(),
            List.of("happened_on", "project", "project_kind", "money_source")),
        new Indicator(
            "workplan.targets-reached",
            new Words("Chỉ tiêu kế hoạch đã đạt", "Targets of plans reached"),
            new Words("chỉ tiêu", "targets"),
            "workplan.report_target",
            new Words("chỉ tiêu kế hoạch được xác nhận đạt", "targets confirmed as reached"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("happened_on", "year", "computed")),
        new Indicator(
            "workplan.tasks-late-epidemic",
            new Words(
                "Nhiệm vụ kế hoạch chậm do dịch bệnh vào ngày cuối kỳ",
                "Tasks of plans late because of an epidemic on the last day"),
            new Words("nhiệm vụ", "tasks"),
            "workplan.report_late_task",
            new Words(
                "nhiệm vụ chậm theo từng nguyên nhân", "late tasks, once for each of their causes"),
            new Measure.Count(),
            STOCK_AT_END,
            List.of(
                new Condition.Is(
                    "cause",
                    "EPIDEMIC",
                    new Words("nguyên nhân là dịch bệnh", "caused by an epidemic"))),
            List.of("unit")));
  }
}
