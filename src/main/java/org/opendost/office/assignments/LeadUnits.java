package org.opendost.office.assignments;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// Whose tasks an officer's unit carries: its own, and those of the units that were merged into it.
@Component
class LeadUnits {

  private final Units units;

  LeadUnits(Units units) {
    this.units = units;
  }

  /// The actor's unit with all that were merged into it; empty for whoever works in none.
  Set<UUID> carriedBy(Actor actor) {
    var carried = new LinkedHashSet<UUID>();
    if (actor.unit() == null) {
      return carried;
    }
    carried.add(actor.unit());
    var all = units.all(actor);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var unit : all) {
        if (unit.mergedInto() != null && carried.contains(unit.mergedInto())) {
          grown |= carried.add(unit.id());
        }
      }
    }
    return carried;
  }
}
