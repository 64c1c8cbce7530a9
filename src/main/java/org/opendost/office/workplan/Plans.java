package org.opendost.office.workplan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The plans of the years: each with its targets, how far they have come, and the tasks beneath
/// them. Progress is computed outside a transaction, as figures are.
@Facade
public class Plans {

  static final String SUBJECT = "plan";

  private final PlanRows rows;
  private final TaskRows tasks;
  private final TargetFigures figures;
  private final FindablePlans findable;
  private final FindableTargets findableTargets;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;
  private final TransactionTemplate writing;

  Plans(
      PlanRows rows,
      TaskRows tasks,
      TargetFigures figures,
      FindablePlans findable,
      FindableTargets findableTargets,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.tasks = tasks;
    this.figures = figures;
    this.findable = findable;
    this.findableTargets = findableTargets;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// A plan with its targets and their tasks, whatever was withdrawn among them.
  public record Opened(
      Plan plan, List<Target.Progress> targets, List<PlanTask> tasks, List<Delay> delays) {

    public Opened {
      targets = List.copyOf(targets);
      tasks = List.copyOf(tasks);
      delays = List.copyOf(delays);
    }
  }

  /// A page of the list.
  @Requires("workplan.follow")
  public Ask.Page<Plan.Line> list(Actor actor, Ask ask) {
    return PlanRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires("workplan.follow")
  public Plan get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// One of them, with how far each target has come today.
  @Requires("workplan.follow")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Opened open(Actor actor, UUID id) {
    var plan = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return new Opened(plan, progress(actor, plan), tasks.ofPlan(id), tasks.delaysOfPlan(id));
  }

  private List<Target.Progress> progress(Actor actor, Plan plan) {
    var today = clock.today();
    var targets = rows.targets(plan.id());
    var reached = figures.of(actor, targets, plan.year(), today);
    return targets.stream()
        .map(
            target ->
                new Target.Progress(
                    target, Objects.requireNonNull(reached.get(target.id())), plan.year(), today))
        .toList();
  }

  /// Refuses whoever may not plan: before a form is shown.
  @Requires("workplan.plan")
  public void require(Actor actor) {}

  /// Enters the plan of a year.
  @Requires("workplan.plan")
  public Plan write(Actor actor, Plan typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var faults =
        new Faults()
            .required("title", typed.title())
            .atMost("title", typed.title(), 300)
            .required("decision", typed.decision())
            .atMost("decision", typed.decision(), 200);
    int most = clock.today().getYear() + 5;
    if (typed.year() < 1990 || typed.year() > most) {
      faults.add("year", "workplan.fault.year", 1990, most);
    }
    rows.of(typed.year())
        .ifPresent(
            other -> faults.add("year", "workplan.fault.plan", other.title(), other.savedBy()));
    faults.orThrow();
    var written = typed.savedBy(actor.name());
    rows.insert(written);
    findable.put(written);
    audit.record(actor, "plan.written", SUBJECT, written.id(), written.title(), null, written);
    return written;
  }

  /// Carries what an earlier plan did not reach over into this one; what was carried before stays
  /// as it is.
  ///
  /// @return how many targets came over
  @Requires("workplan.plan")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int carryOver(Actor actor, UUID into) {
    var plan = rows.find(into).orElseThrow(() -> new NotFound(SUBJECT, into));
    var earlier = rows.of(plan.year() - 1).orElse(null);
    if (earlier == null) {
      new Faults().add("", "workplan.fault.no-earlier", plan.year() - 1).orThrow();
      return 0;
    }
    var open =
        progress(actor, earlier).stream()
            .filter(target -> List.of("late", "running").contains(target.state()))
            .map(Target.Progress::target)
            .toList();
    Integer many = writing.execute(status -> carry(actor, plan, open));
    return many == null ? 0 : many;
  }

  private int carry(Actor actor, Plan plan, List<Target> open) {
    var locked = rows.lock(plan.id()).orElseThrow(() -> new NotFound(SUBJECT, plan.id()));
    var there = rows.targets(locked.id()).stream().map(Target::carriedFrom).toList();
    var missing = open.stream().filter(target -> !there.contains(target.id())).toList();
    for (var target : missing) {
      var carried = target.carried(Uuid7.next(), plan.id(), actor.name());
      rows.insert(carried);
      findableTargets.put(plan, carried);
    }
    if (!missing.isEmpty()) {
      audit.record(
          actor,
          "plan.carried-over",
          SUBJECT,
          plan.id(),
          plan.title(),
          null,
          Map.of("targets", missing.stream().map(Target::name).toList()));
    }
    return missing.size();
  }
}
