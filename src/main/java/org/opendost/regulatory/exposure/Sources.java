package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The register of radioactive sources.
@Facade
public class Sources {

  private static final String SUBJECT = "radioactive-source";

  private final SourceRows rows;
  private final FindableSources findable;
  private final Facilities facilities;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Sources(
      SourceRows rows,
      FindableSources findable,
      Facilities facilities,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.findable = findable;
    this.facilities = facilities;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the register.
  @Requires("exposure.read")
  public Ask.Page<Source> list(Actor actor, Ask ask) {
    return SourceRows.LIST.read(jdbc, ask, clock.today());
  }

  /// A source.
  @Requires("exposure.read")
  public Source open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Every state it was in, the first first.
  @Requires("exposure.read")
  public List<Source.Step> steps(Actor actor, UUID id) {
    return rows.steps(id);
  }

  /// The nuclides whose half-life is known here.
  @Requires("exposure.read")
  public List<Nuclide> nuclides(Actor actor) {
    return rows.nuclides();
  }

  /// Refuses whoever may not keep the register: before a form is shown.
  @Requires("exposure.keep-sources")
  public void require(Actor actor) {}

  /// Enters a source of a facility.
  @Requires("exposure.keep-sources")
  public Source register(Actor actor, Source.Entry typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id());
    }
    var faults =
        new Faults()
            .required("serial", typed.serial())
            .atMost("serial", typed.serial(), 100)
            .atMost("maker", typed.maker(), 200)
            .required("place", typed.place())
            .atMost("place", typed.place(), 300);
    if (typed.activity().signum() <= 0) {
      faults.add("activity", "exposure.fault.no-activity");
    }
    if (typed.category() < 1 || typed.category() > 5) {
      faults.add("category", "exposure.fault.category");
    }
    if (rows.nuclides().stream().noneMatch(known -> known.code().equals(typed.nuclide()))) {
      faults.add("nuclide", "exposure.fault.nuclide");
    }
    notAhead(faults, "referenceOn", typed.referenceOn());
    notAhead(faults, "since", typed.since());
    faults.orThrow();
    var facility = facilities.find(actor, typed.facility());
    rows.insert(typed, facility.organisation(), facility.name());
    rows.insertStep(
        typed.id(),
        typed.id(),
        1,
        new Source.Step(typed.state(), typed.place(), typed.since(), "", actor.name()));
    var source = open(actor, typed.id());
    findable.put(source);
    audit.record(
        actor,
        "radioactive-source.registered",
        SUBJECT,
        source.id(),
        source.nuclide().code() + " " + source.serial(),
        null,
        source);
    return source;
  }

  /// Enters what became of a source; the states before are kept.
  @Requires("exposure.keep-sources")
  public Source move(Actor actor, UUID id, Source.Move typed) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (!forms.isFirst(typed.id(), List.of(id, typed))) {
      return before;
    }
    var faults =
        new Faults()
            .required("place", typed.place())
            .atMost("place", typed.place(), 300)
            .required("note", typed.note())
            .atMost("note", typed.note(), 1000);
    if (typed.seen() != before.version()) {
      faults.add("", "exposure.fault.changed-meanwhile");
    }
    if (before.state() == Source.State.DISPOSED) {
      faults.add("state", "exposure.fault.disposed");
    }
    if (typed.state() == before.state() && typed.place().equals(before.place())) {
      faults.add("state", "exposure.fault.same-state");
    }
    if (typed.since().isBefore(before.since())) {
      faults.add("since", "exposure.fault.before-state", before.since());
    }
    notAhead(faults, "since", typed.since());
    faults.orThrow();
    var step =
        new Source.Step(typed.state(), typed.place(), typed.since(), typed.note(), actor.name());
    rows.insertStep(typed.id(), id, before.version() + 1, step);
    rows.update(id, step);
    var after = open(actor, id);
    findable.put(after);
    audit.record(
        actor,
        "radioactive-source.moved",
        SUBJECT,
        id,
        after.nuclide().code() + " " + after.serial(),
        before,
        after);
    return after;
  }

  private void notAhead(Faults faults, String field, LocalDate day) {
    if (day.isAfter(clock.today())) {
      faults.add(field, "exposure.fault.future");
    }
  }
}
