package org.opendost.office.wellbeing.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.office.wellbeing.Breach;
import org.opendost.office.wellbeing.Roster;
import org.opendost.office.wellbeing.Rosters;
import org.opendost.platform.page.Form;

/// The roster of a unit and week.
///
/// @param form what was refused, if anything was
/// @param approving whether it was the approval that was refused
/// @param writes whether the reader may change it
public record RosterPage(Rosters.Checked checked, Form form, boolean approving, boolean writes) {

  /// The roster.
  public Roster roster() {
    return checked.roster();
  }

  /// Where people may be.
  public List<Roster.Place> places() {
    return List.of(Roster.Place.values());
  }

  /// What a day does not keep of the rule.
  public List<Breach> on(LocalDate day) {
    return checked.breaches().stream().filter(breach -> breach.day().equals(day)).toList();
  }

  /// The name of a cell's field.
  public String field(Roster.Line line, LocalDate day) {
    return "p-" + line.person() + "-" + day;
  }

  /// What a cell shows: what was just typed, else what stands.
  public String shown(Roster.Line line, LocalDate day) {
    var typed = form.text(field(line, day));
    return typed.isEmpty() ? line.on(day).name() : typed;
  }
}
