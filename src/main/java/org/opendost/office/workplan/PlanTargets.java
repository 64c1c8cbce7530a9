package org.opendost.office.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The targets of plans. Of a bound one nobody types the figure: that it was reached is confirmed
/// only when its indicator says so.
@Facade
public class PlanTargets {

  private static final String SUBJECT = "target";

  private final PlanRows rows;
  private final TargetFigures figures;
  private final FindableTargets findable;
  private final FindablePlanTasks findableTasks;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;
  private final TransactionTemplate writing;

  PlanTargets(
      PlanRows rows,
      TargetFigures figures,
      FindableTargets findable,
      FindablePlanTasks findableTasks,
      SentForms forms,
      Audit audit,
      OfficeClock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.figures = figures;
    this.findable = findable;
    this.findableTasks = findableTasks;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// One of them.
  @Requires("workplan.follow")
  public Target get(Actor actor, UUID id) {
    return rows.target(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Enters a target.
  @Requires("workplan.plan")
  public Target write(Actor actor, Target typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var plan = plan(typed.plan());
    check(actor, typed).orThrow();
    var written = typed.typedInto(typed, 1, actor.name());
    rows.insert(written);
    findable.put(plan, written);
    record(actor, "target.written", null, written);
    return written;
  }

  /// Corrects a target; one that was confirmed as reached is so no longer when its figure falls
  /// short of the corrected number.
  @Requires("workplan.plan")
  public Target correct(Actor actor, Target typed) {
    var before = lock(typed.id());
    if (typed.typedInto(before, before.version(), before.savedBy()).equals(before)) {
      return before;
    }
    var faults = check(actor, typed);
    standing(faults, before, typed.version());
    faults.orThrow();
    var changed = typed.typedInto(before, before.version(), before.savedBy());
    var figure = before.figure();
    var on = before.figureOn();
    var after =
        figure == null || on == null
            ? changed.typedInto(changed, before.version() + 1, actor.name())
            : changed.reported(figure, on, actor.name());
    rows.update(after);
    put(after);
    record(actor, "target.corrected", before, after);
    return after;
  }

  /// Enters how far a target has come; of a bound one, confirms that it was reached.
  ///
  /// @param typed the figure; passed over where it is computed or something was to be done
  @Requires("workplan.write")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void report(Actor actor, UUID id, int version, LocalDate on, @Nullable BigDecimal typed) {
    var seen = get(actor, id);
    int year = plan(seen.plan()).year();
    var faults = new Faults();
    if (on.isAfter(clock.today())) {
      faults.add("on", "workplan.fault.future");
    } else if (on.isBefore(seen.span().first(year))) {
      faults.add("on", "workplan.fault.before", seen.span().first(year));
    }
    faults.orThrow();
    var figure = figure(actor, seen, year, on, typed);
    if (seen.isBound() && figure.compareTo(seen.wanted()) < 0) {
      faults.add("", "workplan.fault.short", figure, seen.wanted());
    }
    faults.orThrow();
    writing.executeWithoutResult(
        status -> {
          var before = lock(id);
          if (on.equals(before.figureOn())
              && before.figure() != null
              && figure.compareTo(before.figure()) == 0) {
            return;
          }
          var again = new Faults();
          standing(again, before, version);
          again.orThrow();
          var after = before.reported(figure, on, actor.name());
          rows.update(after);
          record(actor, "target.reported", before, after);
        });
  }

  private BigDecimal figure(
      Actor actor, Target seen, int year, LocalDate on, @Nullable BigDecimal typed) {
    if (seen.isBound()) {
      return figures.of(actor, seen, year, on);
    }
    if (seen.measure() == Target.Measure.DONE) {
      return BigDecimal.ONE;
    }
    new Faults().required("figure", typed).orThrow();
    return typed == null ? BigDecimal.ZERO : typed;
  }

  /// Withdraws a target that was entered wrongly; it stays to be read and counts no longer.
  @Requires("workplan.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    put(lock(id));
    record(
        actor,
        "target.withdrawn",
        null,
        Map.of("target", before.name(), "why", why.strip()),
        before);
  }

  private Faults check(Actor actor, Target typed) {
    var faults =
        new Faults()
            .required("name", typed.name())
            .atMost("name", typed.name(), 300)
            .atMost("unit", typed.unit(), 50)
            .atMost("shareValue", typed.shareValue(), 300);
    if (typed.wanted().signum() <= 0) {
      faults.add("wanted", "workplan.fault.wanted");
    }
    figures.check(actor, faults, typed);
    return faults;
  }

  private static void standing(Faults faults, Target before, int version) {
    if (before.version() != version) {
      faults.add("", "workplan.fault.changed", before.savedBy());
    }
    if (before.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
  }

  private void record(Actor actor, String action, @Nullable Target before, Target after) {
    record(actor, action, before, after, after);
  }

  /// What happens to a target is read on the page of its plan.
  private void record(
      Actor actor, String action, @Nullable Object before, Object after, Target target) {
    audit.record(actor, action, Plans.SUBJECT, target.plan(), target.name(), before, after);
  }

  /// Search follows a target's name, and that of its tasks names it.
  private void put(Target target) {
    findable.put(plan(target.plan()), target);
    findableTasks.putThoseOf(target);
  }

  private Plan plan(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(Plans.SUBJECT, id));
  }

  private Target lock(UUID id) {
    return rows.lockTarget(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
