package org.opendost.procedure.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.CountedDay;
import org.opendost.procedure.calendar.CountedDay.Reason;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.Pause;
import org.opendost.procedure.casework.CaseMove;
import org.opendost.procedure.casework.LocalLimit;
import org.opendost.procedure.casework.Progress;

/// Why a case is due on its day: what the clock chip opens to.
///
/// @param from the event that the limit is counted from
/// @param limit the time
/// @param article where the law says so
/// @param local the decision of the province that made it shorter, if there is one
/// @param holidays public holidays and swapped days that were passed over, by name
/// @param weekendDays how many Saturdays and Sundays were passed over
/// @param pauses when the limit did not run
/// @param moved whether the limit ended on a day of rest, so that it ends with the next working day
/// @param due the last day in time
/// @param reappointed the re-appointment that set this day, if one did
public record Arithmetic(
    Instant from,
    Limit limit,
    String article,
    @Nullable LocalLimit local,
    List<CountedDay> holidays,
    int weekendDays,
    List<Pause> pauses,
    boolean moved,
    LocalDate due,
    @Nullable CaseMove reappointed) {

  public Arithmetic {
    holidays = List.copyOf(holidays);
    pauses = List.copyOf(pauses);
  }

  static @Nullable Arithmetic of(Progress progress) {
    var due = progress.due();
    var running = progress.running();
    if (due == null || running == null) {
      return null;
    }
    var skipped = due.skipped();
    var promised = progress.reappointed();
    return new Arithmetic(
        running.from(),
        running.limit(),
        running.article(),
        running.local(),
        skipped.stream().filter(day -> day.reason() == Reason.HOLIDAY).toList(),
        (int) skipped.stream().filter(day -> day.reason() == Reason.WEEKEND).count(),
        running.pauses(),
        due.explanation().stream().anyMatch(day -> day.reason() == Reason.MOVED),
        due.day(),
        promised != null && due.day().equals(promised.promisedOn()) ? promised : null);
  }
}
