package org.opendost.office.workplan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tasks beneath the targets of plans, with the causes of their delay.
@Facade
public class PlanTasks {

  private static final String SUBJECT = "task of a plan";

  private final TaskRows rows;
  private final PlanRows plans;
  private final FindablePlanTasks findable;
  private final Units units;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  PlanTasks(
      TaskRows rows,
      PlanRows plans,
      FindablePlanTasks findable,
      Units units,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.plans = plans;
    this.findable = findable;
    this.units = units;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the list of the tasks of all plans.
  @Requires("workplan.follow")
  public Ask.Page<PlanTask.Line> list(Actor actor, Ask ask) {
    return TaskRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires("workplan.follow")
  public PlanTask get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Enters a task.
  @Requires("workplan.write")
  public PlanTask write(Actor actor, PlanTask typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var target = target(typed);
    var faults = check(typed);
    if (target.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
    faults.orThrow();
    var written = typed.as(units.get(actor, typed.unit()).name(), 1, actor.name());
    rows.insert(written);
    findable.put(target, written);
    record(actor, "plan.task-written", target, null, written);
    return written;
  }

  /// Corrects a task, or enters that it was done.
  @Requires("workplan.write")
  public PlanTask correct(Actor actor, PlanTask typed) {
    var before = lock(typed.id());
    if (typed.as(before.unitName(), before.version(), before.savedBy()).equals(before)) {
      return before;
    }
    var faults = check(typed);
    if (before.version() != typed.version()) {
      faults.add("", "workplan.fault.changed", before.savedBy());
    }
    if (before.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
    faults.orThrow();
    var unit =
        typed.unit().equals(before.unit())
            ? before.unitName()
            : units.get(actor, typed.unit()).name();
    var after = typed.as(unit, before.version() + 1, actor.name());
    rows.update(after);
    var target = target(before);
    findable.put(target, after);
    record(actor, "plan.task-corrected", target, before, after);
    return after;
  }

  /// Says why a task is late; each cause once.
  @Requires("workplan.write")
  public void delay(Actor actor, Delay typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var task = lock(typed.of());
    var faults = new Faults().required("text", typed.text()).atMost("text", typed.text(), 2000);
    if (typed.since().isAfter(clock.today())) {
      faults.add("since", "workplan.fault.future");
    }
    if (task.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
    rows.delays(task.id()).stream()
        .filter(other -> !other.withdrawn() && other.cause() == typed.cause())
        .forEach(other -> faults.add("cause", "workplan.fault.cause", other.by(), other.since()));
    faults.orThrow();
    var written = typed.saidBy(actor.name());
    rows.insert(written);
    record(actor, "plan.task-delayed", target(task), null, written);
  }

  /// Withdraws a cause that was named wrongly; it stays to be read, struck through.
  @Requires("workplan.withdraw")
  public void withdrawDelay(Actor actor, UUID id, UUID delay, String why) {
    var task = lock(id);
    var before =
        rows.delays(id).stream()
            .filter(each -> each.id().equals(delay))
            .findAny()
            .orElseThrow(() -> new NotFound("cause of a delay", delay));
    if (before.withdrawn()) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdrawDelay(delay, why.strip(), clock.instant());
    record(actor, "plan.task-delay-withdrawn", target(task), before, Map.of("why", why.strip()));
  }

  /// Withdraws a task that was entered wrongly; it stays to be read and counts no longer.
  @Requires("workplan.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    var target = target(before);
    findable.put(target, lock(id));
    record(
        actor,
        "plan.task-withdrawn",
        target,
        null,
        Map.of("task", before.name(), "why", why.strip()));
  }

  private Faults check(PlanTask typed) {
    var faults = new Faults().required("name", typed.name()).atMost("name", typed.name(), 500);
    if (typed.doneOn() != null && typed.doneOn().isAfter(clock.today())) {
      faults.add("doneOn", "workplan.fault.future");
    }
    return faults;
  }

  private Target target(PlanTask task) {
    return plans.target(task.target()).orElseThrow(() -> new NotFound("target", task.target()));
  }

  private PlanTask lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// What happens to a task is read on the page of its plan.
  private void record(
      Actor actor, String action, Target target, @Nullable Object before, Object after) {
    audit.record(actor, action, Plans.SUBJECT, target.plan(), target.name(), before, after);
  }
}
