package org.opendost.science.results.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opendost.science.results.Registrations.Waiting;

/// The accepted tasks whose results nobody has registered, with the day by which their hosts must
/// file.
public record UnregisteredPage(List<Waiting> waiting, LocalDate today) {

  /// From so many days on a host should be reminded.
  private static final int SOON = 10;

  public UnregisteredPage {
    waiting = List.copyOf(waiting);
  }

  /// The tone of the day.
  public String tone(Waiting one) {
    if (one.pending() != null) {
      return "good";
    }
    if (today.isAfter(one.fileUntil())) {
      return "late";
    }
    return ChronoUnit.DAYS.between(today, one.fileUntil()) <= SOON ? "soon" : "plain";
  }
}
