package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.Unit;
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

/// The tasks given to the department: giving one, the list and its counts, what is urgent.
@Facade
public class Assignments {

  static final String SUBJECT = "assignment";

  private final AssignmentRows rows;
  private final AssignmentLists lists;
  private final EvidenceRows evidence;
  private final AssignmentNotices notices;
  private final FindableAssignments findable;
  private final Units units;
  private final Officers officers;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Assignments(
      AssignmentRows rows,
      AssignmentLists lists,
      EvidenceRows evidence,
      AssignmentNotices notices,
      FindableAssignments findable,
      Units units,
      Officers officers,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.lists = lists;
    this.evidence = evidence;
    this.notices = notices;
    this.findable = findable;
    this.units = units;
    this.officers = officers;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the tasks.
  @Requires("assignments.read")
  public Ask.Page<Assignment> list(Actor actor, Ask ask) {
    return AssignmentLists.LIST.read(jdbc, ask, clock.today());
  }

  /// The counts of tasks given in a period, for every unit that leads one.
  ///
  /// @param unit that unit only; null for every unit
  @Requires("assignments.read")
  public List<Tally> tallies(
      Actor actor, @Nullable UUID unit, @Nullable LocalDate from, @Nullable LocalDate to) {
    return lists.tallies(unit, from, to, clock.today());
  }

  /// How many tasks are late, due today, due soon or wait for an answer.
  @Requires("assignments.read")
  public Urgent urgent(Actor actor, Urgent.Scope scope) {
    var filters = scoped(actor, scope);
    return lists.urgent(
        filters.getOrDefault("people", ""), filters.getOrDefault("units", ""), clock.today());
  }

  /// A page of those tasks.
  @Requires("assignments.read")
  public Ask.Page<Assignment> urgent(Actor actor, Urgent.Scope scope, Ask ask) {
    var filters = new HashMap<>(ask.filters());
    filters.remove("people");
    filters.remove("units");
    filters.putAll(scoped(actor, scope));
    filters.put("urgent", "true");
    return AssignmentLists.LIST.read(
        jdbc,
        new Ask(
            filters,
            ask.sort().isEmpty() ? "due" : ask.sort(),
            ask.descending(),
            ask.after(),
            ask.most()),
        clock.today());
  }

  private Map<String, String> scoped(Actor actor, Urgent.Scope scope) {
    var filters = new HashMap<String, String>();
    switch (scope) {
      case MINE -> filters.put("people", actor.id().toString());
      case UNIT ->
          filters.put(
              "units",
              units.carriedBy(actor, clock.today()).stream()
                  .map(UUID::toString)
                  .collect(Collectors.joining(",")));
      case OFFICE -> {}
    }
    return filters;
  }

  /// A task with all that happened to it.
  @Requires("assignments.read")
  public AssignmentRecord open(Actor actor, UUID id) {
    return new AssignmentRecord(
        rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id)),
        rows.steps(id),
        evidence.of(id));
  }

  /// Refuses whoever may not give tasks: before a form is shown.
  @Requires("assignments.give")
  public void require(Actor actor) {}

  /// Gives a task; names of units and of the officer are taken from the directory.
  @Requires("assignments.give")
  public Assignment give(Actor actor, Given typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id()).assignment();
    }
    var faults =
        new Faults()
            .atMost("document", typed.document(), 300)
            .required("task", typed.task())
            .atMost("task", typed.task(), 4000)
            .atMost("coLeads", typed.coLeads(), 500);
    if (typed.giver().isAbove()) {
      faults.required("document", typed.document());
    }
    if (typed.givenOn().isAfter(clock.today())) {
      faults.add("on", "assignments.fault.future");
    }
    var due = typed.dueOn();
    if (due != null && due.isBefore(typed.givenOn())) {
      faults.add("dueOn", "assignments.fault.before-given", typed.givenOn());
    }
    var standing =
        units.of(actor, clock.today()).stream()
            .collect(Collectors.toMap(Unit::id, Unit::name, (first, _) -> first));
    var lead = standing.get(typed.leadUnit());
    if (lead == null) {
      faults.add("lead", "assignments.fault.unit-ended");
    }
    if (typed.coLeadUnits().contains(typed.leadUnit())) {
      faults.add("coLeadUnits", "assignments.fault.lead-works-along");
    }
    if (!standing.keySet().containsAll(typed.coLeadUnits())) {
      faults.add("coLeadUnits", "assignments.fault.unit-ended");
    }
    var officer = officer(typed, faults);
    faults.orThrow();
    var given =
        new Assignment(
            typed,
            lead == null ? "" : lead,
            officer,
            typed.coLeadUnits().stream()
                .flatMap(unit -> Stream.ofNullable(standing.get(unit)))
                .collect(Collectors.joining("; ")),
            due,
            null,
            0,
            null,
            null,
            null,
            actor.id(),
            actor.name());
    rows.insert(given);
    notices.given(given);
    findable.put(given);
    audit.record(actor, "assignment.given", SUBJECT, given.id(), given.task(), null, given);
    return given;
  }

  private String officer(Given typed, Faults faults) {
    var id = typed.officer();
    if (id == null) {
      return "";
    }
    var officer = officers.find(id);
    if (officer.filter(each -> typed.leadUnit().equals(each.unit())).isEmpty()) {
      faults.add("officer", "assignments.fault.not-of-the-lead");
    }
    return officer.map(Actor::name).orElse("");
  }

  /// The officers among whom one is named to see to a task.
  @Requires("assignments.give")
  public List<Account> officers(Actor actor) {
    return officers.all();
  }
}
