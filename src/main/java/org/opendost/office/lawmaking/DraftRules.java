package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.Optional;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;

/// What must hold of a draft, whoever enters it.
@Component
class DraftRules {

  private final Units units;
  private final OfficeClock clock;

  DraftRules(Units units, OfficeClock clock) {
    this.units = units;
    this.clock = clock;
  }

  /// The unit that drafts it, as it stood on the day of registration.
  Optional<Unit> unit(Actor actor, Draft typed) {
    return units.of(actor, typed.registeredOn()).stream()
        .filter(unit -> unit.id().equals(typed.facts().unit()))
        .findFirst();
  }

  Faults check(Draft typed, Optional<Unit> unit) {
    var facts = typed.facts();
    var faults =
        new Faults()
            .required("title", facts.title())
            .atMost("title", facts.title(), 500)
            .required("lead", facts.lead())
            .atMost("lead", facts.lead(), 200)
            .atMost("ground", facts.ground(), 500);
    if (unit.isEmpty()) {
      faults.add("unit", "input.not-a-choice");
    }
    authority(facts, faults);
    if (facts.shortened() && !facts.kind().isNormative()) {
      faults.add("shortened", "lawmaking.fault.shortened");
    }
    past("registeredOn", typed.registeredOn(), faults);
    if (facts.meetingOn() != null && facts.meetingOn().isBefore(typed.registeredOn())) {
      faults.add("meetingOn", "lawmaking.fault.meeting");
    }
    return faults;
  }

  /// A legal document of the council is called a resolution, one of the committee a decision. That
  /// the committee's chairman makes such decisions too is said of Luật 64/2025/QH15, unconfirmed,
  /// and is not refused.
  private static void authority(Draft.Facts facts, Faults faults) {
    var council = facts.authority() == Draft.Authority.COUNCIL;
    if (facts.kind() == Draft.Kind.RESOLUTION && !council) {
      faults.add("authority", "lawmaking.fault.resolution");
    }
    if (facts.kind() == Draft.Kind.DECISION
        && (council || facts.authority() == Draft.Authority.DEPARTMENT)) {
      faults.add("authority", "lawmaking.fault.decision");
    }
  }

  /// Notes a day that is still to come.
  void past(String field, LocalDate day, Faults faults) {
    if (day.isAfter(clock.today())) {
      faults.add(field, "lawmaking.fault.future");
    }
  }
}
