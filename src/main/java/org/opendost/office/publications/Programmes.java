package org.opendost.office.publications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.publications.Programme.Step;
import org.opendost.office.publications.Programme.Taken;
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

/// Television and radio programmes: theme, script, recording, approval, broadcast.
@Facade
public class Programmes {

  private static final String SUBJECT = "programme";
  private static final int LONGEST = 1440;

  private final ProgrammeRows rows;
  private final FindableProgrammes findable;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Programmes(
      ProgrammeRows rows,
      FindableProgrammes findable,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.findable = findable;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A programme with the steps it took.
  ///
  /// @param withdrawnWhy null while it stands
  public record Opened(Programme programme, List<Taken> steps, @Nullable String withdrawnWhy) {

    public Opened {
      steps = List.copyOf(steps);
    }
  }

  /// What is said of the broadcast beside its day.
  ///
  /// @param minutes how long it was
  public record Broadcast(String station, int minutes) {}

  /// A page of the list.
  @Requires("publications.follow")
  public Ask.Page<Programme> list(Actor actor, Ask ask) {
    return ProgrammeRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires("publications.follow")
  public Opened open(Actor actor, UUID id) {
    return new Opened(
        rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id)),
        rows.steps(id),
        rows.withdrawnWhy(id).orElse(null));
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("publications.write")
  public void require(Actor actor) {}

  /// Enters a programme with its theme.
  ///
  /// @param typed whose steps are passed over
  @Requires("publications.write")
  public Programme write(Actor actor, Programme typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id()).programme();
    }
    var faults =
        new Faults()
            .required("title", typed.title())
            .atMost("title", typed.title(), 300)
            .atMost("series", typed.series(), 200)
            .required("theme", typed.theme())
            .atMost("theme", typed.theme(), 2000)
            .required("station", typed.station())
            .atMost("station", typed.station(), 200);
    if (typed.themedOn().isAfter(clock.today())) {
      faults.add("on", "publications.fault.future");
    }
    faults.orThrow();
    rows.insert(
        new Programme(
            typed.id(),
            typed.title(),
            typed.series(),
            typed.theme(),
            typed.medium(),
            typed.station(),
            typed.themedOn(),
            Step.THEME,
            typed.themedOn(),
            null,
            1,
            actor.name(),
            false));
    var theme = new Taken(Step.THEME, typed.themedOn(), typed.theme(), actor.name());
    rows.take(typed.id(), theme, typed.station(), null);
    var written = lock(typed.id());
    findable.put(written);
    audit.record(actor, "programme.written", SUBJECT, written.id(), written.title(), null, written);
    return written;
  }

  /// Writes that the script was written, or the programme recorded.
  ///
  /// @param typed its `by` is passed over
  @Requires("publications.write")
  public Programme step(Actor actor, UUID id, Taken typed) {
    if (typed.step() != Step.SCRIPT && typed.step() != Step.RECORDED) {
      throw new IllegalArgumentException("not a step of the makers: " + typed.step());
    }
    return take(actor, id, typed, null);
  }

  /// Approves the recording for broadcast.
  @Requires("publications.approve")
  public Programme approve(Actor actor, UUID id, Taken typed) {
    return take(actor, id, new Taken(Step.APPROVED, typed.on(), typed.note(), ""), null);
  }

  /// Writes that it was broadcast.
  @Requires("publications.write")
  public Programme broadcast(Actor actor, UUID id, Taken typed, Broadcast broadcast) {
    return take(actor, id, new Taken(Step.BROADCAST, typed.on(), typed.note(), ""), broadcast);
  }

  private Programme take(Actor actor, UUID id, Taken typed, @Nullable Broadcast broadcast) {
    var before = lock(id);
    var taken = new Taken(typed.step(), typed.on(), typed.note(), actor.name());
    var known = rows.steps(id).stream().filter(step -> step.step() == taken.step()).findAny();
    if (known.filter(taken::equals).isPresent()) {
      return before;
    }
    var faults = new Faults().atMost("note", taken.note(), 2000);
    known.ifPresent(
        other -> faults.add("", "publications.fault.step-taken", other.by(), other.on()));
    if (before.withdrawn()) {
      faults.add("", "publications.fault.withdrawn");
    }
    if (known.isEmpty() && before.step().next() != taken.step()) {
      faults.add("", "publications.fault.step-left-out");
    }
    if (taken.on().isBefore(before.stepOn())) {
      faults.add("on", "publications.fault.before", before.stepOn());
    }
    if (taken.on().isAfter(clock.today())) {
      faults.add("on", "publications.fault.future");
    }
    if (broadcast != null) {
      faults.required("station", broadcast.station()).atMost("station", broadcast.station(), 200);
      if (broadcast.minutes() < 1 || broadcast.minutes() > LONGEST) {
        faults.add("minutes", "register.fault.out-of-range", 1, LONGEST);
      }
    }
    faults.orThrow();
    rows.take(
        id,
        taken,
        broadcast == null ? before.station() : broadcast.station(),
        broadcast == null ? null : broadcast.minutes());
    var after = lock(id);
    findable.put(after);
    audit.record(actor, "programme.stepped", SUBJECT, id, after.title(), before, after);
    return after;
  }

  /// Withdraws a programme that is not to be made, or was entered wrongly; it stays to be read.
  @Requires("publications.withdraw")
  public Programme withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return before;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    var after = lock(id);
    findable.put(after);
    audit.record(
        actor,
        "programme.withdrawn",
        SUBJECT,
        id,
        before.title(),
        null,
        Map.of("why", why.strip()));
    return after;
  }

  private Programme lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
