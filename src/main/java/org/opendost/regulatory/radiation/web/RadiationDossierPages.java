package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.regulatory.radiation.Checklist;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.MoveRules;
import org.opendost.regulatory.radiation.Regime;
import org.springframework.stereotype.Component;

/// Gathers what the page of a dossier shows.
@Component
class RadiationDossierPages {

  private final Dossiers dossiers;
  private final Facilities facilities;
  private final Licences licences;
  private final Files files;
  private final Officers officers;
  private final Access access;
  private final OfficeClock clock;

  RadiationDossierPages(
      Dossiers dossiers,
      Facilities facilities,
      Licences licences,
      Files files,
      Officers officers,
      Access access,
      OfficeClock clock) {
    this.dossiers = dossiers;
    this.facilities = facilities;
    this.licences = licences;
    this.files = files;
    this.officers = officers;
    this.access = access;
    this.clock = clock;
  }

  /// The page for officers.
  DossierPage forOffice(Actor actor, CaseView view, Form form) {
    return page(actor, view, "/office/radiation/dossiers/", false, form);
  }

  /// The page for the applicant.
  DossierPage forApplicant(Actor actor, CaseView view) {
    return page(actor, view.forApplicant(), "/my/radiation/dossiers/", true, Form.empty());
  }

  private DossierPage page(Actor actor, CaseView view, String base, boolean own, Form form) {
    var id = view.file().id();
    var dossier = dossiers.find(actor, id);
    var checklist = dossiers.checklist(actor, id);
    var facility = facilities.find(actor, dossier.facility());
    var issued = dossier.issued();
    var licence = issued == null ? null : issued.licence();
    return new DossierPage(
        offered(actor, view, dossier, checklist),
        base + id,
        own,
        dossier,
        facility,
        facilities.equipment(actor, facility.id()).stream()
            .filter(device -> dossier.equipment().contains(device.id()))
            .toList(),
        facilities.workers(actor, facility.id()).stream()
            .filter(worker -> worker.id().equals(dossier.worker()))
            .findFirst()
            .orElse(null),
        former(actor, dossier),
        dossiers.companion(actor, id),
        licence == null ? null : licences.find(actor, licence),
        checklist,
        files.byId(ids(checklist)),
        form,
        own ? List.of() : appraisers());
  }

  private List<Licence> former(Actor actor, Dossier dossier) {
    var first = dossier.previousLicence();
    return first == null
        ? List.of()
        : licences.of(actor, dossier.facility()).stream()
            .filter(each -> each.id().equals(first) || dossier.merged().contains(each.id()))
            .toList();
  }

  private CaseView offered(Actor actor, CaseView view, Dossier dossier, Checklist papers) {
    var today = Regime.on(clock.today());
    return view.offering(
            move ->
                access.allows(actor, MoveRules.permission(move.code()))
                    && MoveRules.isOffered(move.code(), dossier, papers, today))
        .askingMoreFor("ASSIGN", "ISSUE", "SUPPLY", "SUPPLY_AT_INTAKE");
  }

  private List<Choice> appraisers() {
    return officers.all().stream()
        .filter(account -> account.roles().contains(Role.SPECIALIST))
        .map(account -> new Choice(account.id().toString(), account.name()))
        .toList();
  }

  private static List<UUID> ids(Checklist checklist) {
    return checklist.lines().stream()
        .flatMap(line -> line.handed().stream())
        .map(Checklist.Handed::file)
        .filter(Objects::nonNull)
        .toList();
  }
}
