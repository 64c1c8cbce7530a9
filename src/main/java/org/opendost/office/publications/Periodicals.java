package org.opendost.office.publications;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/// The bulletins the department publishes, each with its licence.
@Facade
public class Periodicals {

  private static final String SUBJECT = "periodical";

  private final PeriodicalRows rows;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Periodicals(
      PeriodicalRows rows, JdbcClient jdbc, SentForms forms, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the list.
  @Requires("publications.follow")
  public Ask.Page<Periodical> list(Actor actor, Ask ask) {
    return PeriodicalRows.LIST.read(jdbc, ask, clock.today());
  }

  /// All of them, to choose among.
  @Requires("publications.follow")
  public List<Periodical> all(Actor actor) {
    return rows.all();
  }

  /// One of them.
  @Requires("publications.follow")
  public Periodical open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("publications.write")
  public void require(Actor actor) {}

  /// Enters a bulletin.
  @Requires("publications.write")
  public Periodical write(Actor actor, Periodical typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id());
    }
    check(typed).orThrow();
    var written = typed.as(1, actor.name());
    rows.insert(written);
    audit.record(
        actor, "periodical.written", SUBJECT, written.id(), written.title(), null, written);
    return written;
  }

  /// Corrects a bulletin, or enters its new licence; the old one is kept in its history.
  @Requires("publications.write")
  public Periodical correct(Actor actor, Periodical typed) {
    var before = rows.lock(typed.id()).orElseThrow(() -> new NotFound(SUBJECT, typed.id()));
    if (typed.as(before.version(), before.savedBy()).equals(before)) {
      return before;
    }
    var faults = check(typed);
    if (before.version() != typed.version()) {
      faults.add("", "publications.fault.changed", before.savedBy());
    }
    faults.orThrow();
    var after = typed.as(before.version() + 1, actor.name());
    rows.update(after);
    audit.record(actor, "periodical.corrected", SUBJECT, after.id(), after.title(), before, after);
    return after;
  }

  private Faults check(Periodical typed) {
    var faults =
        new Faults()
            .required("title", typed.title())
            .atMost("title", typed.title(), 300)
            .required("licence", typed.licence())
            .atMost("licence", typed.licence(), 100)
            .required("authority", typed.authority())
            .atMost("authority", typed.authority(), 300);
    if (typed.licensedOn().isAfter(clock.today())) {
      faults.add("licensedOn", "publications.fault.future");
    }
    if (typed.until() != null && typed.until().isBefore(typed.licensedOn())) {
      faults.add("until", "publications.fault.before", typed.licensedOn());
    }
    return faults;
  }
}
