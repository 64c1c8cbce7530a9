package org.opendost.office.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.workplan.PlanExample.delay;
import static org.opendost.office.workplan.PlanExample.planOf;
import static org.opendost.office.workplan.PlanExample.target;
import static org.opendost.office.workplan.PlanExample.task;
import static org.opendost.office.workplan.PlanExample.typed;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.opendost.office.workplan.WorkplanExample.MONDAY;
import static org.opendost.office.workplan.WorkplanExample.OTHER;
import static org.opendost.office.workplan.WorkplanExample.SPECIALIST;
import static org.opendost.office.workplan.WorkplanExample.on;
import static org.opendost.office.workplan.WorkplanExample.onMonday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Plans of years: targets whose progress computes itself, tasks and the causes of their delay.
@OfficeTest
class PlansTest {

  private final WorkplanExample example;
  private final Plans plans;
  private final PlanTargets targets;
  private final PlanTasks tasks;
  private final JdbcClient jdbc;

  PlansTest(
      Units units,
      Projects projects,
      ProjectParts parts,
      Plans plans,
      PlanTargets targets,
      PlanTasks tasks,
      JdbcClient jdbc) {
    this.example = new WorkplanExample(units, projects, parts);
    this.plans = plans;
    this.targets = targets;
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  @Test
  void computesABoundTargetFromTheRecordsOfItsPartOfTheYear() {
    var plan = plan(2020);
    var project = example.project();
    var bound = ofMoney(plan, Span.Q2, 1000, project.name());
    on(MONDAY, () -> targets.write(HEAD, bound));
    assertThat(progress(plan, bound).done()).isZero();
    onMonday(() -> example.parts().pay(SPECIALIST, WorkplanExample.payment(project.id(), 400)));
    assertThatThrownBy(
            () -> onMonday(() -> targets.report(SPECIALIST, bound.id(), 1, MONDAY, null)))
        .hasMessageContaining("workplan.fault.short");
    onMonday(() -> example.parts().pay(SPECIALIST, WorkplanExample.payment(project.id(), 700)));
    assertThat(progress(plan, bound).percent()).isEqualTo(110);
    assertThat(progress(plan, bound).state()).isEqualTo("reached");
    assertThat(reached(bound)).isZero();
    onMonday(() -> targets.report(SPECIALIST, bound.id(), 1, MONDAY, null));
    onMonday(() -> targets.report(SPECIALIST, bound.id(), 1, MONDAY, null));
    assertThat(reached(bound)).isOne();
    assertThat(targets.get(HEAD, bound.id()).version()).isEqualTo(2);
    var later = ofMoney(plan, Span.Q3, 1000, project.name());
    on(MONDAY, () -> targets.write(HEAD, later));
    assertThat(progress(plan, later).done()).isZero();
  }

  @Test
  void isLateWithItsCauseOnceATaskHasPassedItsDay() {
    var plan = plan(0);
    var target = on(MONDAY, () -> targets.write(HEAD, typed(plan, 5)));
    var unit = example.unit();
    var task = task(target, unit);
    on(MONDAY, () -> tasks.write(SPECIALIST, task));
    on(MONDAY, () -> tasks.write(SPECIALIST, task));
    onMonday(() -> tasks.delay(SPECIALIST, delay(task, Delay.Cause.EPIDEMIC)));
    onMonday(() -> tasks.delay(SPECIALIST, delay(task, Delay.Cause.AGENCIES)));
    assertThatThrownBy(() -> onMonday(() -> tasks.delay(OTHER, delay(task, Delay.Cause.EPIDEMIC))))
        .hasMessageContaining(SPECIALIST.name());
    var ask = Ask.of(Map.of("state", "late", "unit", unit.name(), "cause", "EPIDEMIC"));
    assertThat(on(MONDAY, () -> tasks.list(HEAD, ask)).lines()).isEmpty();
    assertThat(on(MONDAY.plusDays(1), () -> tasks.list(HEAD, ask)).lines()).hasSize(1);
    assertThat(late(unit.name())).isOne();
    var done = done(task, MONDAY.minusDays(1));
    on(MONDAY, () -> tasks.correct(SPECIALIST, done));
    assertThat(late(unit.name())).isZero();
    assertThatThrownBy(() -> on(MONDAY, () -> tasks.correct(OTHER, done(task, MONDAY))))
        .hasMessageContaining(SPECIALIST.name());
  }

  @Test
  void keepsACauseThatWasNamedWronglyStruckThroughAndLetsItBeNamedAnew() {
    var plan = plan(0);
    var target = on(MONDAY, () -> targets.write(HEAD, typed(plan, 5)));
    var unit = example.unit();
    var task = on(MONDAY, () -> tasks.write(SPECIALIST, task(target, unit)));
    var other = on(MONDAY, () -> tasks.write(SPECIALIST, task(target, unit)));
    var wrong = delay(task, Delay.Cause.EPIDEMIC);
    onMonday(() -> tasks.delay(SPECIALIST, wrong));
    assertThat(late(unit.name())).isOne();
    assertThatThrownBy(() -> tasks.withdrawDelay(SPECIALIST, task.id(), wrong.id(), "Nhầm"))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> tasks.withdrawDelay(HEAD, other.id(), wrong.id(), "Nhầm"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tasks.withdrawDelay(HEAD, task.id(), wrong.id(), " "))
        .isInstanceOf(InvalidInput.class);
    onMonday(() -> tasks.withdrawDelay(HEAD, task.id(), wrong.id(), "Nhầm nhiệm vụ"));
    onMonday(() -> tasks.withdrawDelay(HEAD, task.id(), wrong.id(), "Lần hai"));
    assertThat(late(unit.name())).isZero();
    assertThat(open(plan).delays())
        .extracting(Delay::withdrawnWhy)
        .containsExactly("Nhầm nhiệm vụ");
    var ask = Ask.of(Map.of("unit", unit.name(), "cause", "EPIDEMIC"));
    assertThat(tasks.list(HEAD, ask).lines()).isEmpty();
    onMonday(() -> tasks.delay(SPECIALIST, delay(task, Delay.Cause.EPIDEMIC)));
    assertThat(late(unit.name())).isOne();
  }

  @Test
  void carriesOverOnceWhatWasNotReached() {
    var plan = plan(0);
    var open = on(MONDAY, () -> targets.write(HEAD, typed(plan, 5)));
    var reached = on(MONDAY, () -> targets.write(HEAD, typed(plan, 3)));
    onMonday(() -> targets.report(SPECIALIST, reached.id(), 1, MONDAY, new BigDecimal(3)));
    onMonday(() -> targets.report(SPECIALIST, open.id(), 1, MONDAY, new BigDecimal(2)));
    var next = on(MONDAY, () -> plans.write(HEAD, planOf(plan.year() + 1)));
    assertThat(on(MONDAY, () -> plans.carryOver(HEAD, next.id()))).isOne();
    assertThat(on(MONDAY, () -> plans.carryOver(HEAD, next.id()))).isZero();
    assertThat(open(next).targets())
        .extracting(progress -> progress.target().carriedFrom())
        .containsExactly(open.id());
    assertThatThrownBy(() -> on(MONDAY, () -> plans.carryOver(HEAD, plan.id())))
        .hasMessageContaining("workplan.fault.no-earlier");
  }

  @Test
  void refusesAnUnknownIndicatorAnUnknownShareAndNothingWanted() {
    var plan = plan(0);
    assertThatThrownBy(() -> on(MONDAY, () -> targets.write(HEAD, bad(plan, "no.such", "", 0))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("wanted", "indicator"));
    assertThatThrownBy(
            () ->
                on(
                    MONDAY,
                    () -> targets.write(HEAD, bad(plan, "workplan.projects-running", "x", 1))))
        .hasMessageContaining("workplan.fault.share");
    assertThatThrownBy(() -> on(MONDAY, () -> plans.write(HEAD, planOf(plan.year()))))
        .hasMessageContaining("workplan.fault.plan");
  }

  @Test
  void isPlannedByHeadsReportedByOfficersAndNotReadByThePublic() {
    var plan = plan(0);
    assertThatThrownBy(() -> targets.write(SPECIALIST, typed(plan, 5)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> plans.open(Actor.PUBLIC, plan.id())).isInstanceOf(Forbidden.class);
  }

  private Plan plan(int year) {
    return year == 0
        ? on(MONDAY, () -> plans.write(HEAD, PlanExample.next()))
        : jdbc.sql("select id from workplan.plan where year = :year")
            .param("year", year)
            .query(UUID.class)
            .optional()
            .map(id -> plans.get(HEAD, id))
            .orElseGet(() -> on(MONDAY, () -> plans.write(HEAD, planOf(year))));
  }

  private static Target ofMoney(Plan plan, Span span, int wanted, String project) {
    return target(plan, wanted, span, "workplan.money-disbursed", "project", project);
  }

  private static Target bad(Plan plan, String indicator, String column, int wanted) {
    return target(plan, wanted, Span.YEAR, indicator, column, column);
  }

  private static PlanTask done(PlanTask known, @Nullable LocalDate done) {
    return new PlanTask(
        known.id(),
        known.target(),
        known.name(),
        known.unit(),
        "",
        known.dueOn(),
        done,
        1,
        "",
        false);
  }

  private Target.Progress progress(Plan plan, Target target) {
    return open(plan).targets().stream()
        .filter(each -> each.target().id().equals(target.id()))
        .findAny()
        .orElseThrow();
  }

  private Plans.Opened open(Plan plan) {
    return on(MONDAY, () -> plans.open(SPECIALIST, plan.id()));
  }

  private int reached(Target target) {
    return count("select count(*) from workplan.report_target where id::text = :what", target.id());
  }

  private int late(String unit) {
    return count(
        "select count(*) from workplan.report_late_task where cause = 'EPIDEMIC' and unit = :what",
        unit);
  }

  private int count(String sql, Object what) {
    return jdbc.sql(sql).param("what", what.toString()).query(Integer.class).single();
  }
}
