package org.opendost.office.assignments.web;

import java.util.List;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.Assignments;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.springframework.stereotype.Component;

/// Among whom a lead is chosen.
@Component
class Leads {

  private final Assignments assignments;
  private final Units units;
  private final OfficeClock clock;

  Leads(Assignments assignments, Units units, OfficeClock clock) {
    this.assignments = assignments;
    this.units = units;
    this.clock = clock;
  }

  List<Choice> units(Actor actor) {
    return units.of(actor, clock.today()).stream()
        .map(unit -> new Choice(unit.id().toString(), unit.name()))
        .toList();
  }

  List<Choice> officers(Actor actor) {
    return assignments.officers(actor).stream()
        .map(officer -> new Choice(officer.id().toString(), officer.name()))
        .toList();
  }
}
