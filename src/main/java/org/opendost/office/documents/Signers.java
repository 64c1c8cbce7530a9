package org.opendost.office.documents;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/// By which power somebody signs today.
@Component
class Signers {

  private final SigningPowerRows rows;
  private final Officers officers;
  private final OfficeClock clock;

  Signers(SigningPowerRows rows, Officers officers, OfficeClock clock) {
    this.rows = rows;
    this.officers = officers;
    this.clock = clock;
  }

  /// The power by which the officer signs documents of the kind: one of their own before one of
  /// their role, one for the kind before one for all.
  Optional<SigningPower> power(Actor actor, DocumentKind kind) {
    var today = clock.today();
    return rows.all().stream()
        .filter(power -> power.isOf(actor) && power.covers(kind))
        .filter(power -> power.validity().holdsOn(today))
        .min(
            Comparator.comparing((SigningPower power) -> power.holder() == null)
                .thenComparing(power -> power.kind() == null));
  }

  /// The same for an account; none where it is closed.
  Optional<SigningPower> power(UUID account, DocumentKind kind) {
    return officers.find(account).flatMap(officer -> power(officer, kind));
  }

  /// The account's name; empty where there is no such officer.
  String name(UUID account) {
    return officers.find(account).map(Actor::name).orElse("");
  }
}
