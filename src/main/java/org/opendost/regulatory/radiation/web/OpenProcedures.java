package org.opendost.regulatory.radiation.web;

import java.util.EnumMap;
import java.util.Map;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Procedures;
import org.opendost.regulatory.radiation.Kind;
import org.springframework.stereotype.Component;

/// What can be filed today, each with its law: a kind the law of the day does not know is not
/// offered.
@Component
class OpenProcedures {

  private final Procedures procedures;
  private final OfficeClock clock;

  OpenProcedures(Procedures procedures, OfficeClock clock) {
    this.procedures = procedures;
    this.clock = clock;
  }

  Map<Kind, ProcedureVersion> today() {
    var today = clock.today();
    var starts = new EnumMap<Kind, ProcedureVersion>(Kind.class);
    for (var kind : Kind.values()) {
      procedures
          .find(kind.procedure())
          .map(procedure -> procedure.inForce(today))
          .filter(version -> version.isInForceOn(today))
          .ifPresent(version -> starts.put(kind, version));
    }
    return starts;
  }
}
