package org.opendost.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.opendost.platform.clock.OfficeClock;

/// A time during which a limit does not run. Its first day still counts, its last does not: a limit
/// stopped and resumed on one day is not prolonged.
public record Pause(Instant from, Instant to) {

  public Pause {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a pause ends after it begins");
    }
  }

  boolean covers(LocalDate day) {
    return day.isAfter(OfficeClock.date(from)) && !day.isAfter(OfficeClock.date(to));
  }
}
