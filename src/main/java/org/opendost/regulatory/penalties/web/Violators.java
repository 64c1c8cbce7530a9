package org.opendost.regulatory.penalties.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.inspection.Establishment;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visits;
import org.opendost.regulatory.penalties.ViolatorKind;
import org.springframework.stereotype.Component;

/// Finds the organisation minutes are about: the establishment of the visit, or one by its tax
/// code.
@Component
record Violators(Visits visits, Missions missions, Organisations organisations) {

  /// The organisation; null for an individual, and for a household business of which only the name
  /// is told.
  @Nullable UUID of(
      Actor actor, ViolatorKind kind, @Nullable UUID visit, String taxCode, String name) {
    return switch (kind) {
      case PERSON -> null;
      case HOUSEHOLD ->
          taxCode.isEmpty() && !name.isEmpty() ? null : organisation(actor, visit, taxCode);
      case ORGANISATION -> organisation(actor, visit, taxCode);
    };
  }

  private UUID organisation(Actor actor, @Nullable UUID visit, String taxCode) {
    if (taxCode.isEmpty() && visit != null) {
      return establishment(actor, visit).organisation();
    }
    return organisations
        .byTaxCode(actor, taxCode)
        .map(Organisation::id)
        .orElseThrow(() -> new InvalidInput("taxCode", "penalties.fault.no-such-organisation"));
  }

  String place(Actor actor, UUID visit) {
    var establishment = establishment(actor, visit);
    return establishment.place().isEmpty() ? establishment.name() : establishment.place();
  }

  private Establishment establishment(Actor actor, UUID id) {
    var visit = visits.open(actor, id);
    return missions.open(actor, visit.mission()).establishments().stream()
        .filter(each -> each.id().equals(visit.establishment()))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("taxCode", "penalties.fault.no-such-organisation"));
  }
}
