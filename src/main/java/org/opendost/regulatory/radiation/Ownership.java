package org.opendost.regulatory.radiation;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

/// Whose a facility is. An applicant of another organisation is answered as if it did not exist.
@Component
class Ownership {

  private final FacilityRows facilities;

  Ownership(FacilityRows facilities) {
    this.facilities = facilities;
  }

  /// The facility, if the actor may act for it.
  Facility require(Actor actor, UUID id) {
    var facility = facilities.find(id).orElseThrow(() -> new NotFound("facility", id));
    if (actor.isOfficer() || actor.is(Role.SYSTEM)) {
      return facility;
    }
    var holder = facility.organisation();
    if (holder == null || !holder.equals(actor.organisation())) {
      throw new NotFound("facility", id);
    }
    return facility;
  }
}
