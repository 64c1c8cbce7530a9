package org.opendost.regulatory.penalties.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.inspection.Establishment;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visits;
import org.opendost.regulatory.penalties.Origin;
import org.opendost.regulatory.penalties.ViolatorKind;
import org.springframework.stereotype.Component;

/// Finds the organisation minutes are about: the establishment of the visit, or one by its tax
/// code.
@Component
record Violators(Visits visits, Missions missions, Lots lots, Organisations organisations) {

  /// What minutes are made of, from the one thing a form names.
  Origin origin(Actor actor, Form form, Faults faults) {
    var lot = form.id("lot", faults);
    if (lot != null) {
      return new Origin(lots.open(actor, lot).lot().facts().visit(), null, null, lot);
    }
    var demand = form.id("demand", faults);
    if (demand != null) {
      return new Origin(visits.demanded(actor, demand).visit(), null, demand, null);
    }
    var visit = form.id("visit", faults);
    if (visit != null) {
      return Origin.of(visits.open(actor, visit).id());
    }
    var mission = form.id("mission", faults);
    return mission == null
        ? Origin.none()
        : new Origin(null, missions.find(actor, mission).id(), null, null);
  }

  /// A form for minutes of it, with what is known of it.
  Form begun(Actor actor, Form form, Origin origin) {
    var begun =
        form.with("visit", origin.visit())
            .with("mission", origin.mission())
            .with("demand", origin.demand())
            .with("lot", origin.lot());
    if (origin.visit() != null) {
      begun = begun.with("place", place(actor, origin.visit()));
    }
    if (origin.lot() != null) {
      var facts = lots.open(actor, origin.lot()).lot().facts();
      begun = begun.with("exhibits", (facts.product() + " " + facts.batch()).strip());
    }
    return origin.demand() == null
        ? begun
        : begun.with("exhibits", visits.demanded(actor, origin.demand()).finding());
  }

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

  private String place(Actor actor, UUID visit) {
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
