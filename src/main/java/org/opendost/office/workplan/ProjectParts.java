package org.opendost.office.workplan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// What a project reaches and pays: milestones with the causes of their delay, the yearly capital
/// plan, payments. Each of these locks the project, so that two officers never pay more than it
/// has.
@Facade
public class ProjectParts {

  private final ProjectRows projects;
  private final PartRows rows;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  ProjectParts(
      ProjectRows projects, PartRows rows, SentForms forms, Audit audit, OfficeClock clock) {
    this.projects = projects;
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("workplan.write")
  public void require(Actor actor) {}

  /// Adds a milestone.
  @Requires("workplan.write")
  public void plan(Actor actor, Milestone typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var project = lock(typed.project());
    check(project, typed).orThrow();
    var written = typed.as(1, actor.name());
    rows.insert(written);
    record(actor, "project.milestone-added", project, null, written);
  }

  /// Corrects a milestone, or enters that it was reached.
  @Requires("workplan.write")
  public void correct(Actor actor, Milestone typed) {
    var project = lock(typed.project());
    var before =
        rows.milestone(project.id(), typed.id())
            .orElseThrow(() -> new NotFound("milestone", typed.id()));
    if (typed.as(before.version(), before.savedBy()).equals(before)) {
      return;
    }
    var faults = check(project, typed);
    if (before.version() != typed.version()) {
      faults.add("", "workplan.fault.changed", before.savedBy());
    }
    if (before.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
    faults.orThrow();
    var after = typed.as(before.version() + 1, actor.name());
    rows.update(after);
    record(actor, "project.milestone-corrected", project, before, after);
  }

  private Faults check(Project project, Milestone typed) {
    var faults = open(project).required("name", typed.name()).atMost("name", typed.name(), 300);
    if (typed.plannedOn().isBefore(project.decidedOn())) {
      faults.add("plannedOn", "workplan.fault.before", project.decidedOn());
    }
    if (typed.doneOn() != null) {
      happened(faults, "doneOn", typed.doneOn(), project.decidedOn());
    }
    return faults;
  }

  /// Says why a milestone is late.
  @Requires("workplan.write")
  public void delay(Actor actor, UUID of, Delay typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var project = lock(of);
    var milestone =
        rows.milestone(of, typed.of()).orElseThrow(() -> new NotFound("milestone", typed.of()));
    var faults = open(project).required("text", typed.text()).atMost("text", typed.text(), 2000);
    happened(faults, "since", typed.since(), project.decidedOn());
    if (milestone.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
    rows.delays(of).stream()
        .filter(other -> !other.withdrawn() && other.of().equals(typed.of()))
        .filter(other -> other.cause() == typed.cause())
        .forEach(other -> faults.add("cause", "workplan.fault.cause", other.by(), other.since()));
    faults.orThrow();
    var written = typed.saidBy(actor.name());
    rows.insert(written);
    record(actor, "project.delayed", project, null, written);
  }

  /// Enters what the project was given for a year.
  @Requires("workplan.write")
  public void allot(Actor actor, Allotment typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var project = lock(typed.project());
    var faults = money(project, typed.amount(), "decision", typed.decision());
    if (typed.year() < project.firstYear() || typed.year() > project.lastYear()) {
      faults.add("year", "workplan.fault.year", project.firstYear(), project.lastYear());
    }
    var given = rows.allotments(project.id()).stream().filter(each -> !each.withdrawn()).toList();
    given.stream()
        .filter(each -> each.year() == typed.year() && each.source() == typed.source())
        .filter(each -> each.decision().equalsIgnoreCase(typed.decision().strip()))
        .forEach(each -> faults.add("decision", "workplan.fault.allotted", each.by()));
    within(faults, project, typed.amount(), given.stream().mapToLong(Allotment::amount).sum());
    faults.orThrow();
    var written = typed.enteredBy(actor.name());
    rows.insert(written);
    record(actor, "project.allotted", project, null, written);
  }

  /// Enters a payment.
  @Requires("workplan.write")
  public void pay(Actor actor, Payment typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var project = lock(typed.project());
    var faults = money(project, typed.amount(), "voucher", typed.voucher());
    happened(faults, "on", typed.on(), project.decidedOn());
    within(
        faults,
        project,
        typed.amount(),
        rows.payments(project.id()).stream()
            .filter(each -> !each.withdrawn())
            .mapToLong(Payment::amount)
            .sum());
    faults.orThrow();
    var written = typed.enteredBy(actor.name());
    rows.insert(written);
    record(actor, "project.paid", project, null, written);
  }

  /// Withdraws what was entered wrongly; it stays to be read and counts no longer.
  @Requires("workplan.withdraw")
  public void withdraw(Actor actor, UUID of, Part part, UUID id, String why) {
    var project = lock(of);
    var known = new Faults().required("why", why).atMost("why", why, 500);
    if (!ids(of, part).toList().contains(id)) {
      throw new NotFound(part.name(), id);
    }
    known.orThrow();
    if (rows.withdraw(part, id, why.strip(), clock.instant())) {
      record(
          actor,
          "project.part-withdrawn",
          project,
          null,
          Map.of("part", part.name(), "id", id.toString(), "why", why.strip()));
    }
  }

  private Stream<UUID> ids(UUID of, Part part) {
    return switch (part) {
      case MILESTONE -> rows.milestones(of).stream().map(Milestone::id);
      case DELAY -> rows.delays(of).stream().map(Delay::id);
      case ALLOTMENT -> rows.allotments(of).stream().map(Allotment::id);
      case PAYMENT -> rows.payments(of).stream().map(Payment::id);
    };
  }

  private static Faults open(Project project) {
    var faults = new Faults();
    if (project.withdrawn()) {
      faults.add("", "workplan.fault.withdrawn");
    }
    return faults;
  }

  private static Faults money(Project project, long amount, String field, String paper) {
    var faults = open(project).required(field, paper).atMost(field, paper, 200);
    if (amount < 1) {
      faults.add("amount", "workplan.fault.amount");
    }
    return faults;
  }

  private static void within(Faults faults, Project project, long amount, long before) {
    if (amount > project.total() - before) {
      faults.add("amount", "workplan.fault.beyond", project.total() - before);
    }
  }

  private void happened(Faults faults, String field, LocalDate day, LocalDate least) {
    if (day.isAfter(clock.today())) {
      faults.add(field, "workplan.fault.future");
    } else if (day.isBefore(least)) {
      faults.add(field, "workplan.fault.before", least);
    }
  }

  private void record(
      Actor actor, String action, Project project, @Nullable Object before, Object after) {
    audit.record(actor, action, Projects.SUBJECT, project.id(), project.name(), before, after);
  }

  private Project lock(UUID id) {
    return projects.lock(id).orElseThrow(() -> new NotFound(Projects.SUBJECT, id));
  }
}
