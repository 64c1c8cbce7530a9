package org.opendost.office.workplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// The week schedule of the leaders; what is made public in it is read by everyone.
@Facade
public class Schedule {

  private static final String SUBJECT = "appointment";

  private final ScheduleRows rows;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Schedule(ScheduleRows rows, JdbcClient jdbc, SentForms forms, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// The Monday of a day's week.
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// A week, with what was cancelled in it.
  @Requires("workplan.follow")
  public List<Appointment> week(Actor actor, LocalDate day) {
    var monday = monday(day).atStartOfDay(OfficeClock.ZONE);
    return rows.between(monday.toInstant(), monday.plusWeeks(1).toInstant());
  }

  /// A page of the list of all weeks.
  @Requires("workplan.follow")
  public Ask.Page<Appointment> list(Actor actor, Ask ask) {
    return ScheduleRows.LIST.read(jdbc, ask, clock.today());
  }

  /// A week as everyone reads it.
  @Requires("workplan.read-schedule")
  public List<Appointment> published(Actor actor, LocalDate day) {
    var monday = monday(day).atStartOfDay(OfficeClock.ZONE);
    return rows.between(monday.toInstant(), monday.plusWeeks(1).toInstant()).stream()
        .filter(Appointment::open)
        .toList();
  }

  /// One appointment.
  @Requires("workplan.follow")
  public Appointment get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("workplan.schedule")
  public void require(Actor actor) {}

  /// Enters an appointment.
  @Requires("workplan.schedule")
  public Appointment write(Actor actor, Appointment typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    check(typed).orThrow();
    var written = typed.as(1, actor.name());
    rows.insert(written);
    audit.record(
        actor, "appointment.written", SUBJECT, written.id(), written.subject(), null, written);
    return written;
  }

  /// Corrects an appointment: another hour or place, public or not.
  @Requires("workplan.schedule")
  public Appointment correct(Actor actor, Appointment typed) {
    var before = lock(typed.id());
    if (typed.as(before.version(), before.savedBy()).equals(before)) {
      return before;
    }
    var faults = check(typed);
    if (before.version() != typed.version()) {
      faults.add("", "workplan.fault.changed", before.savedBy());
    }
    if (before.cancelled()) {
      faults.add("", "workplan.fault.cancelled");
    }
    faults.orThrow();
    var after = typed.as(before.version() + 1, actor.name());
    rows.update(after);
    audit.record(
        actor, "appointment.corrected", SUBJECT, after.id(), after.subject(), before, after);
    return after;
  }

  /// Cancels an appointment; it stays to be read as cancelled.
  @Requires("workplan.schedule")
  public void cancel(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.cancelled()) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.cancel(id, why.strip(), clock.instant(), actor.name());
    audit.record(
        actor,
        "appointment.cancelled",
        SUBJECT,
        id,
        before.subject(),
        null,
        Map.of("why", why.strip()));
  }

  private static Faults check(Appointment typed) {
    var faults =
        new Faults()
            .required("subject", typed.subject())
            .atMost("subject", typed.subject(), 500)
            .required("place", typed.place())
            .atMost("place", typed.place(), 300)
            .required("chair", typed.chair())
            .atMost("chair", typed.chair(), 300)
            .atMost("attendees", typed.attendees(), 1000);
    if (typed.until() != null && !typed.until().isAfter(typed.from())) {
      faults.add("until", "workplan.fault.until");
    }
    return faults;
  }

  private Appointment lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
