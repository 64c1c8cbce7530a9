package org.opendost.office.assignments;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// Who leads a task, once that is changed by whoever gave it. The counts of a unit hold what it
/// leads today; figures of a day count a task for the lead of that day.
@Facade
public class AssignmentLeads {

  private final AssignmentRows rows;
  private final LeadRows leads;
  private final AssignmentNotices notices;
  private final FindableAssignments findable;
  private final Units units;
  private final Officers officers;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  AssignmentLeads(
      AssignmentRows rows,
      LeadRows leads,
      AssignmentNotices notices,
      FindableAssignments findable,
      Units units,
      Officers officers,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.leads = leads;
    this.notices = notices;
    this.findable = findable;
    this.units = units;
    this.officers = officers;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Whether the actor is who changes the lead of a task as it stands: who gave it, or the
  /// director.
  @Requires("assignments.read")
  public boolean mayChange(Actor actor, Assignment task) {
    return gave(actor, task) && !task.isClosed() && task.doneOn() == null;
  }

  /// Gives a task to another unit or another officer. A unit that worked along and leads now works
  /// along no longer.
  @Requires("assignments.give")
  public Assignment change(Actor actor, UUID id, NewLead typed) {
    var before = lock(id);
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    var unit =
        units.of(actor, clock.today()).stream()
            .filter(each -> each.id().equals(typed.unit()))
            .findAny()
            .orElse(null);
    var officer = typed.officer() == null ? null : officers.find(typed.officer()).orElse(null);
    check(actor, before, typed, unit, officer).orThrow();
    var change =
        new LeadChange(
            before.leadUnitName(),
            before.officerName(),
            unit == null ? "" : unit.name(),
            officer == null ? "" : officer.name());
    rows.add(id, AssignmentStep.changed(typed, change, actor.name()));
    if (!typed.unit().equals(before.given().leadUnit())) {
      leads.begin(id, typed.unit(), change.unit(), typed.on());
    }
    var along = along(actor, before, typed.unit());
    rows.lead(id, typed, change, along);
    var after = lock(id);
    notices.changed(before, after);
    findable.put(after);
    audit.record(
        actor, "assignment.lead-changed", Assignments.SUBJECT, id, after.task(), before, after);
    return after;
  }

  private Faults check(
      Actor actor, Assignment before, NewLead typed, @Nullable Unit unit, @Nullable Actor officer) {
    var faults = new Faults();
    if (!gave(actor, before)) {
      faults.add("", "assignments.fault.lead-not-the-giver", before.enteredByName());
    }
    if (unit == null) {
      faults.add("lead", "assignments.fault.unit-ended");
    }
    if (typed.officer() != null && (officer == null || !typed.unit().equals(officer.unit()))) {
      faults.add("officer", "assignments.fault.not-of-the-lead");
    }
    if (typed.unit().equals(before.given().leadUnit())
        && Objects.equals(typed.officer(), before.given().officer())) {
      faults.add("lead", "assignments.fault.same-lead");
    }
    if (!before.isClosed() && before.doneOn() != null) {
      faults.add("", "assignments.fault.reported");
    }
    var begun = leads.begun(before.id());
    if (typed.on().isBefore(begun)) {
      faults.add("on", "assignments.fault.before-lead", before.leadUnitName(), begun);
    }
    StepRules.ofAny(before, AssignmentStep.changed(typed, null, ""), clock.today(), faults);
    return faults;
  }

  private static boolean gave(Actor actor, Assignment task) {
    return actor.is(Role.DIRECTOR) || actor.id().equals(task.enteredBy());
  }

  /// Units that work along besides the new lead, with their names; null where nothing changes.
  private @Nullable List<Unit> along(Actor actor, Assignment before, UUID lead) {
    if (!before.given().coLeadUnits().contains(lead)) {
      return null;
    }
    var known =
        units.all(actor).stream()
            .collect(Collectors.toMap(Unit::id, unit -> unit, (one, _) -> one));
    return before.given().coLeadUnits().stream()
        .filter(each -> !each.equals(lead))
        .map(known::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private Assignment lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(Assignments.SUBJECT, id));
  }
}
