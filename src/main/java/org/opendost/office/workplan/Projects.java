package org.opendost.office.workplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/// Investment and other projects: the register, and what each came to.
@Facade
public class Projects {

  static final String SUBJECT = "project";

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final ProjectRows rows;
  private final PartRows parts;
  private final FindableProjects findable;
  private final Units units;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Projects(
      ProjectRows rows,
      PartRows parts,
      FindableProjects findable,
      Units units,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.parts = parts;
    this.findable = findable;
    this.units = units;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A project with all that belongs to it, whatever was withdrawn among it.
  public record Opened(
      Project.Line line,
      List<Milestone> milestones,
      List<Delay> delays,
      List<Allotment> allotments,
      List<Payment> payments) {

    public Opened {
      milestones = List.copyOf(milestones);
      delays = List.copyOf(delays);
      allotments = List.copyOf(allotments);
      payments = List.copyOf(payments);
    }
  }

  /// A page of the list.
  @Requires("workplan.follow")
  public Ask.Page<Project.Line> list(Actor actor, Ask ask) {
    return ProjectRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them, with all that belongs to it.
  @Requires("workplan.follow")
  public Opened open(Actor actor, UUID id) {
    return new Opened(
        rows.find(id, clock.today()).orElseThrow(() -> new NotFound(SUBJECT, id)),
        parts.milestones(id),
        parts.delays(id),
        parts.allotments(id),
        parts.payments(id));
  }

  /// The units that can be in charge today.
  @Requires("workplan.write")
  public List<Unit> units(Actor actor) {
    return units.of(actor, clock.today());
  }

  /// Enters a project.
  @Requires("workplan.write")
  public Project write(Actor actor, Project typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id()).line().project();
    }
    check(typed).orThrow();
    var written = typed.as(units.get(actor, typed.unit()).name(), 1, actor.name());
    rows.insert(written);
    findable.put(written);
    audit.record(actor, "project.written", SUBJECT, written.id(), written.name(), null, written);
    return written;
  }

  /// Corrects it, or enters that it ended.
  @Requires("workplan.write")
  public Project correct(Actor actor, Project typed) {
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
    long paid = paid(typed.id());
    if (typed.total() < paid) {
      faults.add("total", "workplan.fault.paid-already", paid);
    }
    faults.orThrow();
    var unit =
        typed.unit().equals(before.unit())
            ? before.unitName()
            : units.get(actor, typed.unit()).name();
    var after = typed.as(unit, before.version() + 1, actor.name());
    rows.update(after);
    findable.put(after);
    audit.record(actor, "project.corrected", SUBJECT, after.id(), after.name(), before, after);
    return after;
  }

  /// Withdraws a project that was entered wrongly; it stays to be read and counts no longer.
  @Requires("workplan.withdraw")
  public Project withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return before;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    var after = lock(id);
    findable.put(after);
    audit.record(
        actor, "project.withdrawn", SUBJECT, id, before.name(), null, Map.of("why", why.strip()));
    return after;
  }

  private long paid(UUID id) {
    return parts.payments(id).stream()
        .filter(payment -> !payment.withdrawn())
        .mapToLong(Payment::amount)
        .sum();
  }

  private Project lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  private Faults check(Project typed) {
    var today = clock.today();
    var faults =
        new Faults()
            .required("name", typed.name())
            .atMost("name", typed.name(), 500)
            .required("decision", typed.decision())
            .atMost("decision", typed.decision(), 200);
    if (typed.decidedOn().isAfter(today)) {
      faults.add("decidedOn", "workplan.fault.future");
    }
    if (typed.total() < 1) {
      faults.add("total", "workplan.fault.amount");
    }
    if (typed.firstYear() < FIRST_YEAR || typed.firstYear() > LAST_YEAR) {
      faults.add("firstYear", "workplan.fault.year", FIRST_YEAR, LAST_YEAR);
    }
    if (typed.lastYear() < typed.firstYear() || typed.lastYear() > LAST_YEAR) {
      faults.add("lastYear", "workplan.fault.year", typed.firstYear(), LAST_YEAR);
    }
    if (typed.finishedOn() != null) {
      if (typed.finishedOn().isAfter(today)) {
        faults.add("finishedOn", "workplan.fault.future");
      } else if (typed.finishedOn().isBefore(typed.decidedOn())) {
        faults.add("finishedOn", "workplan.fault.before", typed.decidedOn());
      }
    }
    return faults;
  }
}
