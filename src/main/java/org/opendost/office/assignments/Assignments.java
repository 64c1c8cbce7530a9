package org.opendost.office.assignments;

import java.util.UUID;
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

/// The tasks given to the department, from the giving to the giver's confirmation.
@Facade
public class Assignments {

  private static final String SUBJECT = "assignment";

  private final AssignmentRows rows;
  private final Units units;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Assignments(
      AssignmentRows rows,
      Units units,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.units = units;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the tasks.
  @Requires("assignments.read")
  public Ask.Page<Assignment> list(Actor actor, Ask ask) {
    return AssignmentRows.LIST.read(jdbc, ask, clock.today());
  }

  /// A task with all that happened to it.
  @Requires("assignments.read")
  public AssignmentRecord open(Actor actor, UUID id) {
    return new AssignmentRecord(
        rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id)), rows.steps(id));
  }

  /// Gives a task; the name of the unit that leads is taken from the directory.
  @Requires("assignments.give")
  public Assignment give(Actor actor, Assignment typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id()).assignment();
    }
    var faults =
        new Faults()
            .atMost("document", typed.document(), 300)
            .required("task", typed.task())
            .atMost("task", typed.task(), 4000)
            .atMost("coLeads", typed.coLeads(), 500);
    if (typed.givenOn().isAfter(clock.today())) {
      faults.add("on", "assignments.fault.future");
    }
    var due = typed.dueOn();
    if (due != null && due.isBefore(typed.givenOn())) {
      faults.add("dueOn", "assignments.fault.before-given", typed.givenOn());
    }
    var lead = units.get(actor, typed.leadUnit());
    if (!lead.standsOn(clock.today())) {
      faults.add("lead", "assignments.fault.unit-ended", lead.name());
    }
    faults.orThrow();
    var given =
        new Assignment(
            typed.id(),
            typed.giver(),
            typed.document(),
            typed.givenOn(),
            typed.task(),
            lead.id(),
            lead.name(),
            typed.coLeads(),
            due,
            null,
            null,
            null);
    rows.insert(given);
    audit.record(actor, "assignment.given", SUBJECT, given.id(), given.task(), null, given);
    return given;
  }

  /// Writes how a task goes, or reports it done, which only the unit that leads does.
  ///
  /// @param typed noted or done
  @Requires("assignments.follow")
  public Assignment follow(Actor actor, UUID id, AssignmentStep typed) {
    var isReport = typed.kind() == AssignmentStep.Kind.DONE;
    if (!isReport && typed.kind() != AssignmentStep.Kind.NOTED) {
      throw new IllegalArgumentException("the giver's step: " + typed.kind());
    }
    var faults = new Faults();
    var before = lock(id);
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    if (isReport && actor.unit() != null && !before.leadUnit().equals(actor.unit())) {
      faults.add("", "assignments.fault.not-the-lead", before.leadUnitName());
    }
    if (isReport && before.doneOn() != null) {
      faults.add("", "assignments.fault.reported");
    }
    return write(actor, before, typed, faults);
  }

  /// The giver's answer to a task that was reported done, or its withdrawal.
  ///
  /// @param typed confirmed, sent back or withdrawn
  @Requires("assignments.confirm")
  public Assignment answer(Actor actor, UUID id, AssignmentStep typed) {
    var faults = new Faults();
    var before = lock(id);
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    switch (typed.kind()) {
      case NOTED, DONE -> throw new IllegalArgumentException("the lead's step: " + typed.kind());
      case CONFIRMED, SENT_BACK -> {
        var done = before.doneOn();
        if (done == null) {
          faults.add("", "assignments.fault.not-reported");
        } else if (typed.on().isBefore(done)) {
          faults.add("on", "assignments.fault.before-done", done);
        }
      }
      case WITHDRAWN -> {}
    }
    return write(actor, before, typed, faults);
  }

  private Assignment write(Actor actor, Assignment before, AssignmentStep typed, Faults faults) {
    var id = before.id();
    if (typed.kind() != AssignmentStep.Kind.CONFIRMED) {
      faults.required("words", typed.words());
    }
    faults.atMost("words", typed.words(), 4000);
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "assignments.fault.future");
    }
    if (typed.on().isBefore(before.givenOn())) {
      faults.add("on", "assignments.fault.before-given", before.givenOn());
    }
    if (before.isClosed()) {
      faults.add("", "assignments.fault.closed");
    }
    faults.orThrow();
    rows.add(
        id, new AssignmentStep(typed.id(), typed.kind(), typed.on(), typed.words(), actor.name()));
    var after = lock(id);
    audit.record(actor, action(typed.kind()), SUBJECT, id, after.task(), before, after);
    return after;
  }

  private static String action(AssignmentStep.Kind kind) {
    return switch (kind) {
      case NOTED -> "assignment.noted";
      case DONE -> "assignment.done";
      case CONFIRMED -> "assignment.confirmed";
      case SENT_BACK -> "assignment.sent-back";
      case WITHDRAWN -> "assignment.withdrawn";
    };
  }

  private Assignment lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
