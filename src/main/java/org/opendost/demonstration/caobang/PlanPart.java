package org.opendost.demonstration.caobang;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.workplan.Delay;
import org.opendost.office.workplan.Plan;
import org.opendost.office.workplan.PlanTargets;
import org.opendost.office.workplan.PlanTask;
import org.opendost.office.workplan.PlanTasks;
import org.opendost.office.workplan.Plans;
import org.opendost.office.workplan.Span;
import org.opendost.office.workplan.Target;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The plan of 2020: targets bound to what the other parts entered, tasks late because of the
/// epidemic, as the founding article closes. The numbers planned and the days are invented.
@Component
@Order(8)
record PlanPart(Plans plans, PlanTargets targets, PlanTasks tasks) implements DemonstrationPart {

  private static final LocalDate BEGUN = LocalDate.of(2020, 1, 6);
  private static final LocalDate APART = LocalDate.of(2020, 4, 1);

  @Override
  public String name() {
    return "plan of the year";
  }

  @Override
  public void enter() {
    var plan = id("2020");
    at(
        BEGUN,
        () ->
            plans.write(
                Cast.DIRECTOR,
                new Plan(
                    plan,
                    2020,
                    "Kế hoạch công tác năm 2020",
                    "02/KH-SKHCN ngày 06/01/2020 (minh họa)",
                    "")));
    var accepted =
        bound(
            plan,
            Span.YEAR,
            "Nghiệm thu nhiệm vụ cấp tỉnh",
            14,
            "nhiệm vụ",
            "tasks.acceptances-provincial");
    bound(
        plan, Span.YEAR, "Cấp giấy chứng nhận đăng ký kết quả", 12, "giấy", "results.certificates");
    bound(plan, Span.YEAR, "Giải quyết hồ sơ an toàn bức xạ", 15, "hồ sơ", "radiation.settled");
    bound(
        plan,
        Span.YEAR,
        "Phát sóng Khoa học công nghệ và Đời sống",
        12,
        "chương trình",
        "publications.programmes-broadcast");
    var checks =
        bound(plan, Span.Q1, "Kiểm tra tiến độ nhiệm vụ", 5, "nhiệm vụ", "tasks.progress-checks");
    var news =
        bound(
            plan,
            Span.Q1,
            "Tin, bài trên trang thông tin điện tử",
            60,
            "tin, bài",
            "news.published");
    at(
        LocalDate.of(2020, 3, 31),
        () -> targets.report(Cast.PLANNER, news, 1, LocalDate.of(2020, 3, 31), null));
    var draft =
        done(plan, Span.Q2, "Trình UBND tỉnh quyết định thay thế Quyết định số 49/2014/QĐ-UBND");
    var statistics = done(plan, Span.Q1, "Hoàn thành thống kê ngành khoa học và công nghệ");
    at(
        LocalDate.of(2020, 2, 14),
        () -> targets.report(Cast.PLANNER, statistics, 1, LocalDate.of(2020, 2, 14), null));
    var council =
        task(accepted, "Họp hội đồng nghiệm thu đợt 1", "qlkh", LocalDate.of(2020, 3, 31), null);
    delay(
        council,
        Delay.Cause.EPIDEMIC,
        "Hoãn họp hội đồng vì giãn cách xã hội, thành viên ở ngoài tỉnh.");
    var visits =
        task(checks, "Đi kiểm tra 05 nhiệm vụ tại huyện", "qlkh", LocalDate.of(2020, 3, 25), null);
    delay(
        visits, Delay.Cause.EPIDEMIC, "Chưa đi kiểm tra tại các huyện trong thời gian giãn cách.");
    delay(visits, Delay.Cause.AGENCIES, "Tổ chức chủ trì đề nghị lùi ngày kiểm tra.");
    task(
        draft,
        "Lấy ý kiến các sở, ngành",
        "qlkh",
        LocalDate.of(2020, 4, 15),
        LocalDate.of(2020, 4, 14));
    task(draft, "Gửi Sở Tư pháp thẩm định", "qlkh", LocalDate.of(2020, 5, 29), null);
  }

  private UUID bound(UUID plan, Span span, String name, int wanted, String unit, String indicator) {
    return target(
        plan, span, name, Target.Measure.NUMBER, BigDecimal.valueOf(wanted), unit, indicator);
  }

  private UUID done(UUID plan, Span span, String name) {
    return target(plan, span, name, Target.Measure.DONE, BigDecimal.ONE, "", "");
  }

  private UUID target(
      UUID plan,
      Span span,
      String name,
      Target.Measure measure,
      BigDecimal wanted,
      String unit,
      String indicator) {
    var target = id("target " + name);
    at(
        BEGUN,
        () ->
            targets.write(
                Cast.DIRECTOR,
                new Target(
                    target, plan, null, name, span, measure, wanted, unit, indicator, "", "", null,
                    null, null, 1, "", false)));
    return target;
  }

  private UUID task(
      UUID target, String name, String unit, LocalDate due, @Nullable LocalDate done) {
    var task = id("task " + name);
    at(BEGUN, () -> tasks.write(Cast.PLANNER, task(task, target, name, unit, due, null)));
    if (done != null) {
      at(done, () -> tasks.correct(Cast.PLANNER, task(task, target, name, unit, due, done)));
    }
    return task;
  }

  private static PlanTask task(
      UUID id, UUID target, String name, String unit, LocalDate due, @Nullable LocalDate done) {
    return new PlanTask(id, target, name, Keys.unit(unit), "", due, done, 1, "", false);
  }

  private void delay(UUID task, Delay.Cause cause, String text) {
    at(
        APART,
        () ->
            tasks.delay(
                Cast.PLANNER, new Delay(id("delay " + text), task, cause, APART, text, "", null)));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(9, 30)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/plan/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
