package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.science.tasks.CourseRows.Kind;
import org.opendost.science.tasks.TaskRows.Standing;

/// Records how running tasks were adjusted. An extension or a shortening moves the task's end.
@Facade
public class Adjustments {

  private static final Set<Stage> RUNNING =
      Set.of(Stage.CONTRACTED, Stage.IN_PROGRESS, Stage.SUSPENDED);

  private final TaskRows tasks;
  private final CourseRows course;
  private final AdjustmentRows rows;
  private final TaskReading reading;
  private final TaskTermRows terms;
  private final Audit audit;
  private final OfficeClock clock;

  Adjustments(
      TaskRows tasks,
      CourseRows course,
      AdjustmentRows rows,
      TaskReading reading,
      TaskTermRows terms,
      Audit audit,
      OfficeClock clock) {
    this.tasks = tasks;
    this.course = course;
    this.rows = rows;
    this.reading = reading;
    this.terms = terms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Records an adjustment; one with an id that is known already changes nothing.
  @Requires("tasks.record")
  public void record(Actor actor, UUID id, UUID task, Adjustment adjustment) {
    var standing = standing(task);
    if (course.has(Kind.ADJUSTMENT, id)) {
      return;
    }
    check(standing, adjustment);
    rows.insert(id, task, adjustment, standing.endOn(), clock.instant());
    audit.record(actor, "task.adjusted", "task", task, standing.code(), null, adjustment);
    var newEnd = adjustment.newEnd();
    if (adjustment.movesEnd() && newEnd != null) {
      moveEnd(actor, standing, newEnd, adjustment.note());
    }
  }

  /// Takes back an adjustment; the end that it moved goes back with it.
  @Requires("tasks.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var task =
        course
            .taskOf(Kind.ADJUSTMENT, id)
            .orElseThrow(() -> new NotFound("adjustment of a task", id));
    var standing = standing(task);
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    var moved = rows.moved(id);
    if (moved.newEnd() != null && !standing.endOn().equals(moved.newEnd())) {
      throw new InvalidInput("why", "tasks.fault.end-changed-since", standing.endOn());
    }
    course.withdraw(Kind.ADJUSTMENT, id, why.strip(), clock.instant());
    audit.record(
        actor,
        "task.adjustment-withdrawn",
        "task",
        task,
        standing.code(),
        null,
        Map.of("why", why.strip()));
    if (moved.oldEnd() != null) {
      moveEnd(actor, standing, moved.oldEnd(), why.strip());
    }
  }

  private void check(Standing standing, Adjustment adjustment) {
    var faults = new Faults();
    TaskCheck.oneOf(faults, "kind", adjustment.kind(), Adjustment.KINDS);
    TaskCheck.notLater(faults, "requestedOn", adjustment.requestedOn(), clock.today());
    TaskCheck.notLater(faults, "decidedOn", adjustment.decidedOn(), clock.today());
    faults
        .required("decisionNumber", adjustment.decisionNumber())
        .atMost("decisionNumber", adjustment.decisionNumber(), 100)
        .required("note", adjustment.note())
        .atMost("note", adjustment.note(), 4_000);
    if (adjustment.requestedOn() != null
        && adjustment.decidedOn() != null
        && adjustment.decidedOn().isBefore(adjustment.requestedOn())) {
      faults.add("decidedOn", "tasks.fault.decided-before-asked");
    }
    if (!RUNNING.contains(standing.stage())) {
      faults.add("kind", "tasks.fault.not-running-now");
    }
    AdjustmentRules.check(
        faults,
        terms.book(),
        new AdjustmentRules.Subject(
            standing.startOn(),
            standing.endOn(),
            standing.programme(),
            standing.lumpSum(),
            rows.extended(standing.id())),
        adjustment);
    faults.orThrow();
  }

  private void moveEnd(Actor actor, Standing standing, LocalDate end, String why) {
    var before = reading.facts(standing.id());
    tasks.moveEnd(standing.id(), end);
    var after = reading.facts(standing.id());
    audit.record(
        actor,
        TaskHistory.CHANGED,
        "task",
        standing.id(),
        standing.code(),
        before,
        new TaskHistory.Correction(after, why));
  }

  private Standing standing(UUID task) {
    return tasks.lock(Objects.requireNonNull(task)).orElseThrow(() -> new NotFound("task", task));
  }
}
