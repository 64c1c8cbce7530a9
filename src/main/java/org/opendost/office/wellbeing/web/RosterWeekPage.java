package org.opendost.office.wellbeing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.office.wellbeing.Roster;
import org.opendost.office.wellbeing.Rosters;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;

/// A week: the rosters of the units, and where the reader is.
///
/// @param units the reader may begin a roster of
/// @param form that begins one
public record RosterWeekPage(
    LocalDate monday,
    List<Rosters.Checked> rosters,
    Map<LocalDate, Roster.Place> mine,
    List<Unit> units,
    Form form) {

  public RosterWeekPage {
    rosters = List.copyOf(rosters);
    units = List.copyOf(units);
  }

  /// Its seven days.
  public List<LocalDate> days() {
    return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
  }

  /// Where the reader is on a day; null where nothing was approved.
  public Roster.@Nullable Place mineOn(LocalDate day) {
    return mine.get(day);
  }

  /// The units to choose among: those without a roster yet.
  public List<Choice> choices() {
    return units.stream()
        .filter(unit -> rosters.stream().noneMatch(each -> each.roster().unit().equals(unit.id())))
        .map(unit -> new Choice(unit.id().toString(), unit.name()))
        .toList();
  }

  /// The week so many weeks later.
  public String later(int weeks) {
    return WellbeingPages.ROSTERS + "?week=" + monday.plusWeeks(weeks);
  }
}
