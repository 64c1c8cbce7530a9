package org.opendost.office.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.opendost.office.workplan.WorkplanExample.MONDAY;
import static org.opendost.office.workplan.WorkplanExample.SPECIALIST;
import static org.opendost.office.workplan.WorkplanExample.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.mergers.MergerLine;
import org.opendost.platform.database.Uuid7;

/// Work of the year's plan goes over with the unit in charge until it is done.
@OfficeTest
class HeldPlanTasksTest {

  private static final int YEAR = 2025;

  private final Plans plans;
  private final PlanTargets targets;
  private final PlanTasks tasks;
  private final MergerExample mergers;

  HeldPlanTasksTest(Plans plans, PlanTargets targets, PlanTasks tasks, MergerExample mergers) {
    this.plans = plans;
    this.targets = targets;
    this.tasks = tasks;
    this.mergers = mergers;
  }

  @Test
  void goOverUnlessTheyAreDone() {
    var unit = mergers.unit();
    var target = target();
    var open = task(target, unit);
    var done = task(target, unit);
    finish(done);
    var last = task(target, unit);

    var merger = mergers.drafted(unit);
    assertThat(mergers.shown(MONDAY, merger)).containsExactlyInAnyOrder(open.id(), last.id());
    assertThat(mergers.open(MONDAY, merger).lines())
        .extracting(MergerLine::detail)
        .containsOnly(target.name());
    mergers.signed(merger);
    finish(last);
    assertThat(mergers.carriedOut(merger)).isEqualTo(1);

    assertThat(now(open).unit()).isEqualTo(merger.into());
    assertThat(now(open).unitName()).isEqualTo(merger.name());
    assertThat(now(done).unit()).isEqualTo(unit);
    assertThat(now(last).unit()).isEqualTo(unit);
  }

  private Target target() {
    var plan =
        on(
            MONDAY,
            () ->
                plans.write(
                    HEAD, new Plan(Uuid7.next(), YEAR, "Kế hoạch năm " + YEAR, "02/KH", "")));
    return on(
        MONDAY,
        () ->
            targets.write(
                HEAD,
                new Target(
                    Uuid7.next(),
                    plan.id(),
                    null,
                    "Chỉ tiêu bàn giao",
                    Span.YEAR,
                    Target.Measure.NUMBER,
                    BigDecimal.TEN,
                    "việc",
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    1,
                    "",
                    false)));
  }

  private PlanTask task(Target target, UUID unit) {
    var typed = task(Uuid7.next(), target.id(), unit, null, 1);
    return on(MONDAY, () -> tasks.write(SPECIALIST, typed));
  }

  private void finish(PlanTask known) {
    on(
        MONDAY,
        () ->
            tasks.correct(
                SPECIALIST,
                task(known.id(), known.target(), known.unit(), MONDAY, known.version())));
  }

  private static PlanTask task(
      UUID id, UUID target, UUID unit, @Nullable LocalDate done, int version) {
    return new PlanTask(id, target, "Họp hội đồng", unit, "", MONDAY, done, version, "", false);
  }

  private PlanTask now(PlanTask task) {
    return tasks.get(HEAD, task.id());
  }
}
