package org.opendost.procedure.calendar.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.procedure.calendar.OfficialDay;

/// The special days of a year.
///
/// @param years those with days in them, and the next
/// @param newId the id of the day to be entered
public record CalendarPage(
    int year,
    List<Integer> years,
    List<OfficialDay> days,
    List<Choice> kinds,
    UUID newId,
    Form form) {

  public CalendarPage {
    years = List.copyOf(years);
    days = List.copyOf(days);
    kinds = List.copyOf(kinds);
  }
}
