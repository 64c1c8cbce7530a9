package org.opendost.procedure.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;

/// The official holidays and swapped days, year by year.
///
/// A day is never edited into another: a wrong one is withdrawn, with the reason, and the right one
/// entered.
@Facade
public class Holidays {

  private final CalendarRows rows;
  private final OfficialCalendar calendar;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Holidays(
      CalendarRows rows, OfficialCalendar calendar, Audit audit, ApplicationEventPublisher events) {
    this.rows = rows;
    this.calendar = calendar;
    this.audit = audit;
    this.events = events;
  }

  /// The special days of a year.
  @Requires(CalendarPermissions.READ)
  public List<OfficialDay> year(Actor actor, int year) {
    return rows.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// Enters a day; entering it again under the same id changes nothing.
  @Requires(CalendarPermissions.EDIT)
  public OfficialDay enter(
      Actor actor,
      UUID id,
      LocalDate day,
      SpecialDay.Kind kind,
      String name,
      String nameInEnglish,
      String basis) {
    var entered = rows.byId(id);
    if (entered.isPresent()) {
      return entered.get();
    }
    var faults =
        new Faults()
            .required("name", name)
            .atMost("name", name, 200)
            .required("basis", basis)
            .atMost("basis", basis, 500)
            .atMost("nameInEnglish", nameInEnglish, 200);
    faults.orThrow();
    var official =
        new OfficialDay(id, day, kind, name.strip(), nameInEnglish.strip(), basis.strip(), true, 0);
    if (!rows.insert(official)) {
      return rows.byId(id).orElseThrow(() -> refused(day));
    }
    audit.record(actor, "holiday.entered", "holiday", id, label(official), null, official);
    changed(actor, official);
    return official;
  }

  /// Marks a day as compared with the published decision, which is named.
  @Requires(CalendarPermissions.EDIT)
  public void confirm(Actor actor, UUID id, int revision, String basis) {
    new Faults().required("basis", basis).atMost("basis", basis, 500).orThrow();
    var before = found(id);
    var after =
        new OfficialDay(
            id,
            before.day(),
            before.kind(),
            before.name(),
            before.nameInEnglish(),
            basis.strip(),
            true,
            revision + 1);
    if (!rows.update(after, revision, null)) {
      throw changedMeanwhile();
    }
    audit.record(actor, "holiday.confirmed", "holiday", id, label(before), before, after);
  }

  /// Takes a day out of the calendar.
  @Requires(CalendarPermissions.EDIT)
  public void withdraw(Actor actor, UUID id, int revision, String reason) {
    new Faults().required("reason", reason).atMost("reason", reason, 500).orThrow();
    var before = found(id);
    if (!rows.update(before, revision, reason.strip())) {
      throw changedMeanwhile();
    }
    audit.record(actor, "holiday.withdrawn", "holiday", id, label(before), before, reason.strip());
    changed(actor, before);
  }

  private void changed(Actor actor, OfficialDay day) {
    calendar.changed();
    events.publishEvent(new CalendarChanged(label(day), actor.name()));
  }

  private InvalidInput refused(LocalDate day) {
    return rows.between(day, day).isEmpty()
        ? new InvalidInput("", "calendar.withdrawn")
        : new InvalidInput("day", "calendar.day-taken", day);
  }

  private OfficialDay found(UUID id) {
    return rows.byId(id).orElseThrow(() -> new NotFound("holiday", id));
  }

  private static String label(OfficialDay day) {
    return day.day() + " " + day.name();
  }

  private static InvalidInput changedMeanwhile() {
    return new InvalidInput("", "calendar.changed-meanwhile");
  }
}
