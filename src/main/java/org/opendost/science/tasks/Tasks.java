package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.science.tasks.CourseRows.Kind;
import org.opendost.science.tasks.TaskRows.Standing;

/// Registers science tasks and records their course. Every record is entered with an id of the
/// caller's making: entering it twice with the same id enters it once.
@Facade
public class Tasks {

  private final TaskRows tasks;
  private final CourseRows course;
  private final TaskReading reading;
  private final TaskHistory history;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Tasks(
      TaskRows tasks,
      CourseRows course,
      TaskReading reading,
      TaskHistory history,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.tasks = tasks;
    this.course = course;
    this.reading = reading;
    this.history = history;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Registers a task that has reached a stage on a day.
  ///
  /// @param id of the task to be; the same form a second time changes nothing
  @Requires("tasks.record")
  public UUID register(
      Actor actor, UUID id, TaskFacts facts, Stage stage, @Nullable LocalDate since) {
    return register(actor, id, facts, stage, since, null);
  }

  UUID register(
      Actor actor,
      UUID id,
      TaskFacts facts,
      Stage stage,
      @Nullable LocalDate since,
      @Nullable UUID importId) {
    if (!forms.isFirst(id, Arrays.asList(facts, stage, since))) {
      return id;
    }
    var faults = TaskCheck.of(facts);
    TaskCheck.notLater(faults, "since", since, clock.today());
    if (!facts.code().isBlank() && tasks.idOf(facts.code()).isPresent()) {
      faults.add("code", "tasks.fault.code-taken", facts.code());
    }
    var parent = parentOf(faults, facts, null);
    faults.orThrow();
    var course = Course.of(List.of(new CourseDraft.Step(stage, Objects.requireNonNull(since))));
    tasks.insert(id, facts.composed(), parent, course, importId, clock.instant());
    tasks.enter(Uuid7.next(), id, stage, since, null, clock.instant());
    audit.record(actor, "task.registered", "task", id, facts.code(), null, facts);
    return id;
  }

  /// Changes the facts of a task.
  ///
  /// @param version the version the officer saw; when another one changed it since, nothing is
  ///   written and the answer tells what was changed
  /// @param why needed once the public sees the task
  @Requires("tasks.record")
  public ChangeOutcome change(Actor actor, UUID id, int version, TaskFacts facts, String why) {
    var standing = standing(id);
    if (version != standing.version()) {
      return new ChangeOutcome.ChangedMeanwhile(
          standing.version(), history.lastChanges(id, standing.version() - version));
    }
    var faults = TaskCheck.of(facts);
    if (standing.stage().isPublic()) {
      faults.required("why", why);
    }
    faults.atMost("why", why, 500);
    if (!facts.code().isBlank()
        && tasks.idOf(facts.code()).filter(other -> !other.equals(id)).isPresent()) {
      faults.add("code", "tasks.fault.code-taken", facts.code());
    }
    var parent = parentOf(faults, facts, id);
    faults.orThrow();
    var before = reading.facts(id);
    var after = facts.composed();
    if (!after.equals(before)) {
      tasks.update(id, after, parent);
      audit.record(
          actor,
          TaskHistory.CHANGED,
          "task",
          id,
          facts.code(),
          before,
          new TaskHistory.Correction(after, why.strip()));
    }
    return new ChangeOutcome.Changed();
  }

  /// Lets the task enter a stage. Acceptance and registration come with their own records.
  @Requires("tasks.record")
  public void enterStage(Actor actor, UUID id, UUID task, Stage stage, @Nullable LocalDate on) {
    var standing = standing(task);
    if (course.has(Kind.STAGE, id)) {
      return;
    }
    if (stage == Stage.ACCEPTED || stage == Stage.REGISTERED) {
      throw new InvalidInput("stage", "tasks.fault.stage-needs-record");
    }
    // TT 14/2014/TT-BKHCN: without the certificate of registration a contract is not liquidated; a
    // task that failed its acceptance gets none.
    if (standing.stage() == Stage.ACCEPTED && stage == Stage.LIQUIDATED && course.passed(task)) {
      throw new InvalidInput("stage", "tasks.fault.liquidation-needs-certificate");
    }
    move(standing, id, stage, on, "on", null);
    audit.record(
        actor,
        "task.stage-entered",
        "task",
        task,
        standing.code(),
        Map.of("stage", standing.stage()),
        Map.of("stage", stage, "on", Objects.requireNonNull(on)));
  }

  /// Records what an acceptance council concluded. The council of the task's own level, or a higher
  /// one, brings the task to [Stage#ACCEPTED].
  @Requires("tasks.record")
  public void recordAcceptance(Actor actor, UUID id, UUID task, Acceptance acceptance) {
    var standing = standing(task);
    if (course.has(Kind.ACCEPTANCE, id)) {
      return;
    }
    var faults = new Faults();
    TaskCheck.notLater(faults, "on", acceptance.on(), clock.today());
    TaskCheck.oneOf(faults, "councilLevel", acceptance.councilLevel(), TaskFacts.COUNCILS);
    TaskCheck.oneOf(faults, "rating", acceptance.rating(), TaskFacts.RATINGS);
    faults.required("decisionNumber", acceptance.decisionNumber());
    // Four ratings only in the mountain-area programme (TT 07/2016/TT-BKHCN); three elsewhere
    // (TT 11/2014/TT-BKHCN Đ.13).
    if (acceptance.rating().equals("kha") && !standing.programme().equals("nong_thon_mien_nui")) {
      faults.add("rating", "tasks.fault.rating-not-here");
    }
    faults.orThrow();
    if (course.councilMet(task, acceptance.councilLevel())) {
      throw new InvalidInput("councilLevel", "tasks.fault.council-met");
    }
    boolean preliminary =
        acceptance.councilLevel().equals("co_so") && !standing.level().equals("co_so");
    course.accept(id, task, acceptance, clock.instant());
    if (!preliminary && standing.stage() != Stage.ACCEPTED) {
      move(standing, Uuid7.next(), Stage.ACCEPTED, acceptance.on(), "on", id);
    } else if (!standing.stage().next().contains(Stage.ACCEPTED)
        && standing.stage() != Stage.ACCEPTED) {
      throw new InvalidInput("on", "tasks.fault.not-running");
    }
    audit.record(actor, "task.accepted", "task", task, standing.code(), null, acceptance);
  }

  /// Records a check of a task's progress; it must be under way on that day.
  @Requires("tasks.record")
  public void recordCheck(
      Actor actor, UUID id, UUID task, @Nullable LocalDate on, String team, String conclusion) {
    var standing = standing(task);
    if (course.has(Kind.CHECK, id)) {
      return;
    }
    var faults = new Faults().required("team", team).required("conclusion", conclusion);
    TaskCheck.notLater(faults, "on", on, clock.today());
    faults.atMost("team", team, 300).atMost("conclusion", conclusion, 4_000).orThrow();
    if (!reading.isUnderWay(task, Objects.requireNonNull(on))) {
      throw new InvalidInput("on", "tasks.fault.not-running");
    }
    course.check(id, task, on, team.strip(), conclusion.strip(), clock.instant());
    audit.record(
        actor, "task.checked", "task", task, standing.code(), null, Map.of("on", on, "team", team));
  }

  /// Records the certificate of result registration, which brings the task to [Stage#REGISTERED].
  /// One per result, and only for a result that passed (TT 14/2014/TT-BKHCN).
  @Requires("tasks.record")
  public void recordCertificate(
      Actor actor, UUID id, UUID task, String number, @Nullable LocalDate on) {
    var standing = standing(task);
    if (course.has(Kind.CERTIFICATE, id)) {
      return;
    }
    var faults = new Faults().required("number", number).atMost("number", number, 60);
    TaskCheck.notLater(faults, "on", on, clock.today());
    if (!number.isBlank() && course.numberTaken(number.strip())) {
      faults.add("number", "tasks.fault.number-taken", number.strip());
    }
    faults.orThrow();
    if (course.stands(Kind.CERTIFICATE, task)) {
      throw new InvalidInput("number", "tasks.fault.certificate-once");
    }
    if (!course.passed(task)) {
      throw new InvalidInput("number", "tasks.fault.certificate-needs-acceptance");
    }
    course.certify(id, task, number.strip(), Objects.requireNonNull(on), clock.instant());
    move(standing, Uuid7.next(), Stage.REGISTERED, on, "on", id);
    audit.record(
        actor,
        "task.certified",
        "task",
        task,
        standing.code(),
        null,
        Map.of("number", number.strip(), "on", on));
  }

  /// Takes back a task that was entered wrongly, with all its course.
  @Requires("tasks.withdraw")
  public void withdraw(Actor actor, UUID task, String why) {
    var standing = standing(task);
    reason(why);
    if (reading.hasComponents(task)) {
      throw new InvalidInput("why", "tasks.fault.has-components");
    }
    course.withdrawTask(task, why.strip(), clock.instant());
    audit.record(
        actor, "task.withdrawn", "task", task, standing.code(), null, Map.of("why", why.strip()));
  }

  /// Takes back the latest stage of a task.
  @Requires("tasks.withdraw")
  public void withdrawStage(Actor actor, UUID stage, String why) {
    takeBack(actor, Kind.STAGE, stage, why);
  }

  /// Takes back an acceptance and the stage it brought about.
  @Requires("tasks.withdraw")
  public void withdrawAcceptance(Actor actor, UUID acceptance, String why) {
    takeBack(actor, Kind.ACCEPTANCE, acceptance, why);
  }

  /// Takes back a progress check.
  @Requires("tasks.withdraw")
  public void withdrawCheck(Actor actor, UUID check, String why) {
    takeBack(actor, Kind.CHECK, check, why);
  }

  /// Takes back a certificate that was recorded wrongly, and the stage it brought about.
  @Requires("tasks.withdraw")
  public void withdrawCertificate(Actor actor, UUID certificate, String why) {
    takeBack(actor, Kind.CERTIFICATE, certificate, why);
  }

  private void takeBack(Actor actor, Kind kind, UUID id, String why) {
    var task =
        course.taskOf(kind, id).orElseThrow(() -> new NotFound("record of a task's course", id));
    var standing = standing(task);
    reason(why);
    if (kind == Kind.STAGE ? !course.isFreeAndLatest(id) : course.carriesLaterStage(id)) {
      throw new InvalidInput("why", "tasks.fault.later-records-first");
    }
    course.withdraw(kind, id, why.strip(), clock.instant());
    tasks.standAtLatest(task);
    audit.record(
        actor,
        "task.%s-withdrawn".formatted(kind.word),
        "task",
        task,
        standing.code(),
        Map.of("record", id),
        Map.of("why", why.strip()));
  }

  private Standing standing(UUID task) {
    return tasks.lock(task).orElseThrow(() -> new NotFound("task", task));
  }

  private void move(
      Standing from,
      UUID id,
      Stage to,
      @Nullable LocalDate on,
      String field,
      @Nullable UUID becauseOf) {
    var faults = new Faults();
    if (!from.stage().next().contains(to)) {
      faults.add("stage", "tasks.fault.after." + from.stage().code());
    }
    TaskCheck.notLater(faults, field, on, clock.today());
    if (on != null && on.isBefore(from.lastOn())) {
      faults.add(field, "tasks.fault.before-last-stage", from.lastOn());
    }
    faults.orThrow();
    tasks.enter(id, from.id(), to, Objects.requireNonNull(on), becauseOf, clock.instant());
  }

  private @Nullable UUID parentOf(Faults faults, TaskFacts facts, @Nullable UUID self) {
    var code = facts.parentCode();
    if (code == null || code.isBlank()) {
      return null;
    }
    var parent = tasks.idOf(code).orElse(null);
    if (parent == null) {
      faults.add("parentCode", "tasks.fault.no-such-parent", code);
    } else if (parent.equals(self) || reading.isComponent(parent)) {
      faults.add("parentCode", "tasks.fault.parent-is-component", code);
    } else if (self != null && reading.hasComponents(self)) {
      faults.add("parentCode", "tasks.fault.project-in-project");
    }
    return parent;
  }

  private static void reason(String why) {
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
  }
}
