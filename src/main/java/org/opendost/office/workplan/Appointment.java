package org.opendost.office.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;

/// What stands in the week schedule of the leaders.
///
/// @param id made with the form
/// @param until null where it is not known
/// @param attendees who takes part
/// @param open whether everyone may read of it
/// @param version grows with every change
/// @param savedBy who changed it last
public record Appointment(
    UUID id,
    Instant from,
    @Nullable Instant until,
    String subject,
    String place,
    String chair,
    String attendees,
    boolean open,
    int version,
    String savedBy,
    boolean cancelled) {

  /// On which day it begins, here.
  public LocalDate day() {
    return OfficeClock.date(from);
  }

  /// From when to when, here.
  public String hours() {
    return until == null ? hour(from) : hour(from) + "–" + hour(until);
  }

  private static String hour(Instant moment) {
    var here = moment.atZone(OfficeClock.ZONE);
    return "%02d:%02d".formatted(here.getHour(), here.getMinute());
  }

  Appointment as(int newVersion, String by) {
    return new Appointment(
        id, from, until, subject, place, chair, attendees, open, newVersion, by, cancelled);
  }
}
