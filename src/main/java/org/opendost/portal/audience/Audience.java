package org.opendost.portal.audience;

import static org.opendost.portal.audience.AudiencePermissions.HISTORY;
import static org.opendost.portal.audience.AudiencePermissions.READ;
import static org.opendost.portal.audience.AudiencePermissions.SET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.portal.rendered.RenderedPages;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How much the portal is read.
@Facade
public class Audience {

  /// There is one counter.
  private static final UUID COUNTER = new UUID(0, 1);

  private final VisitCount count;
  private final DayRows days;
  private final Audit audit;
  private final RenderedPages pages;

  Audience(VisitCount count, DayRows days, Audit audit, RenderedPages pages) {
    this.count = count;
    this.days = days;
    this.audit = audit;
    this.pages = pages;
  }

  /// As of a few seconds ago; asks nothing of the database.
  @Requires(READ)
  @Transactional(propagation = Propagation.SUPPORTS)
  public Statistics statistics(Actor actor) {
    return count.statistics();
  }

  /// Day by day, both days included, days without a reader left out.
  @Requires(HISTORY)
  public List<DayCount> history(Actor actor, LocalDate from, LocalDate until) {
    return days.between(from, until);
  }

  /// What was carried over from the old site, if anything.
  @Requires(HISTORY)
  public Optional<CarriedOver> carriedOver(Actor actor) {
    return days.carriedOver();
  }

  /// Sets the figures with which the counter begins.
  @Requires(SET)
  public void carryOver(Actor actor, CarriedOver figures) {
    var faults = new Faults().required("note", figures.note()).atMost("note", figures.note(), 300);
    if (figures.today() > figures.month()) {
      faults.add("month", "audience.month-less-than-day");
    }
    if (figures.month() > figures.total()) {
      faults.add("total", "audience.total-less-than-month");
    }
    faults.orThrow();
    var before = days.carriedOver().orElse(null);
    if (figures.equals(before)) {
      return;
    }
    days.carryOver(figures);
    pages.stale();
    audit.record(
        actor, "audience.carried-over", "audience", COUNTER, figures.note(), before, figures);
  }
}
