package org.opendost.office.workplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.office.workplan.Appointment;

/// A week of the leaders' schedule.
///
/// @param path where weeks are shown
/// @param address of the reader's calendar, told once after it was made; null otherwise
public record WeekPage(
    LocalDate monday, List<Appointment> appointments, String path, @Nullable String address) {

  public WeekPage {
    appointments = List.copyOf(appointments);
  }

  /// Its seven days.
  public List<LocalDate> days() {
    return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
  }

  /// What stands on a day.
  public List<Appointment> on(LocalDate day) {
    return appointments.stream().filter(each -> each.day().equals(day)).toList();
  }

  /// The week so many weeks later.
  public String later(int weeks) {
    return path + "?week=" + monday.plusWeeks(weeks);
  }
}
