package org.opendost.office.assignments;

import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// What happens to a task: the lead notes, asks for more time and reports it done; the giver
/// answers.
@Facade
public class AssignmentSteps {

  private final AssignmentRows rows;
  private final EvidenceRows evidence;
  private final LeadRows leadRows;
  private final Units units;
  private final AssignmentNotices notices;
  private final FindableAssignments findable;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  AssignmentSteps(
      AssignmentRows rows,
      EvidenceRows evidence,
      LeadRows leadRows,
      Units units,
      AssignmentNotices notices,
      FindableAssignments findable,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.evidence = evidence;
    this.leadRows = leadRows;
    this.units = units;
    this.notices = notices;
    this.findable = findable;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Writes how a task goes; reports it done or asks for more time, which only the unit that leads
  /// does.
  @Requires("assignments.follow")
  public Assignment follow(Actor actor, UUID id, AssignmentStep typed) {
    if (!typed.kind().isOfLead()) {
      throw new IllegalArgumentException("the giver's step: " + typed.kind());
    }
    var before = lock(id);
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    var faults = new Faults();
    if (typed.kind() != Kind.NOTED && !leads(actor, before)) {
      faults.add("", "assignments.fault.not-the-lead", before.leadUnitName());
    }
    StepRules.ofLead(before, typed, faults);
    var begun = leadRows.begun(id);
    if (typed.kind() == Kind.DONE && typed.on().isBefore(begun)) {
      faults.add("on", "assignments.fault.before-lead", before.leadUnitName(), begun);
    }
    return write(actor, before, typed, faults);
  }

  /// The giver's answer: to a report that it is done, to an asking for more time, or that the task
  /// is withdrawn. More time for a task of the director is granted or refused by the director or by
  /// who gave it; for a task from above it takes the giver's paper.
  @Requires("assignments.confirm")
  public Assignment answer(Actor actor, UUID id, AssignmentStep typed) {
    if (typed.kind().isOfLead() || typed.kind() == Kind.LEAD_CHANGED) {
      throw new IllegalArgumentException("not the giver's answer: " + typed.kind());
    }
    var before = lock(id);
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    var faults = new Faults();
    StepRules.ofGiver(actor, before, typed, faults);
    return write(actor, before, typed, faults);
  }

  private Assignment write(Actor actor, Assignment before, AssignmentStep typed, Faults faults) {
    StepRules.ofAny(before, typed, clock.today(), faults);
    faults.orThrow();
    var id = before.id();
    var isGranted = typed.kind() == Kind.EXTENSION_GRANTED;
    rows.add(
        id,
        new AssignmentStep(
            typed.id(),
            typed.kind(),
            typed.on(),
            typed.words(),
            typed.document(),
            typed.kind().namesDay() ? typed.dueOn() : null,
            isGranted ? before.dueOn() : null,
            null,
            actor.name()));
    var after = lock(id);
    notices.stepped(actor, after, typed);
    findable.put(after);
    audit.record(
        actor, typed.kind().action(), Assignments.SUBJECT, id, after.task(), before, after);
    return after;
  }

  /// Puts a file beside a step of the lead, to show what it says.
  ///
  /// @param file its id, made with the form
  @Requires("assignments.follow")
  public AssignmentRecord attach(Actor actor, UUID id, UUID step, UUID file, Upload upload) {
    var before = lock(id);
    var faults = new Faults();
    if (before.isClosed()) {
      faults.add("", "assignments.fault.closed");
    }
    if (rows.steps(id).stream()
        .noneMatch(each -> each.id().equals(step) && each.kind().isOfLead())) {
      faults.add("step", "input.not-a-choice");
    }
    faults.orThrow();
    if (evidence.add(actor, step, file, upload)) {
      audit.record(
          actor,
          "assignment.evidence-added",
          Assignments.SUBJECT,
          id,
          before.task(),
          null,
          Map.of("file", file, "name", upload.name(), "step", step));
    }
    return new AssignmentRecord(before, rows.steps(id), evidence.of(id));
  }

  /// A file that shows what was done.
  @Requires("assignments.read")
  public StoredFile file(Actor actor, UUID id, UUID file) {
    return evidence.find(id, file).orElseThrow(() -> new NotFound("file", file));
  }

  /// Whether the actor reports for the unit that leads: works in it, in the unit it was merged
  /// into, or is the officer named.
  private boolean leads(Actor actor, Assignment task) {
    return actor.id().equals(task.given().officer())
        || units.carriedBy(actor, clock.today()).contains(task.given().leadUnit());
  }

  private Assignment lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(Assignments.SUBJECT, id));
  }
}
