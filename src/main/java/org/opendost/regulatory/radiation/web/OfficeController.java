package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What officers read: facilities with their equipment and licences, and dossiers.
@Controller
class OfficeController implements NavigationEntries {

  private static final int NEWEST = 200;

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final OfficeClock clock;

  OfficeController(Facilities facilities, Licences licences, Dossiers dossiers, OfficeClock clock) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("radiation.title", "/office/radiation", "radiation.read", 200));
  }

  @GetMapping("/office/radiation")
  ModelAndView list(Actor actor) {
    var all = facilities.list(actor);
    return Shown.page(
        "regulatory/radiation/web/list", new ListPage(all, dossiers.newest(actor, NEWEST)));
  }

  @GetMapping("/office/radiation/facilities/{id}")
  ModelAndView facility(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/radiation/web/facility",
        new FacilityPage(
            facilities.find(actor, id),
            facilities.equipment(actor, id),
            facilities.verifications(actor, id),
            facilities.workers(actor, id),
            licences.of(actor, id),
            clock.today()));
  }

  @GetMapping("/office/radiation/dossiers/{id}")
  ModelAndView dossier(Actor actor, @PathVariable UUID id) {
    var dossier = dossiers.find(actor, id);
    var licence = dossier.licence();
    return Shown.page(
        "regulatory/radiation/web/dossier",
        new DossierPage(
            dossier,
            facilities.find(actor, dossier.facility()),
            dossiers.moves(actor, id),
            licence == null ? null : licences.find(actor, licence)));
  }
}
