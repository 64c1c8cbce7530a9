package org.opendost.portal.audience;

import static org.opendost.portal.audience.AudiencePermissions.HISTORY;
import static org.opendost.portal.audience.AudiencePermissions.READ;

import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How much the portal is read.
@Facade
public class Audience {

  private final VisitCount count;
  private final DayRows days;

  Audience(VisitCount count, DayRows days) {
    this.count = count;
    this.days = days;
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
}
