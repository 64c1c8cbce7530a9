package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Drafts;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RenewalWindow;
import org.opendost.regulatory.radiation.Verification;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What an organisation that holds X-ray equipment has to do, has filed, and holds.
@Controller
@RequestMapping("/my/radiation")
class MyController implements NavigationEntries {

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final Drafts drafts;
  private final OpenProcedures open;
  private final OfficeClock clock;

  MyController(
      Facilities facilities,
      Licences licences,
      Dossiers dossiers,
      Drafts drafts,
      OpenProcedures open,
      OfficeClock clock) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.drafts = drafts;
    this.open = open;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("radiation.my", "/my/radiation", "radiation.mine", 201));
  }

  @GetMapping
  ModelAndView home(Actor actor) {
    var today = clock.today();
    var regime = Regime.on(today);
    var held =
        licences.own(actor).stream()
            .map(licence -> new MyPage.Holding(licence, licence.on(today)))
            .toList();
    var verified = facilities.ownVerifications(actor);
    return Shown.page(
        "regulatory/radiation/web/my",
        new MyPage(
            today,
            facilities.own(actor),
            held,
            dossiers.own(actor),
            drafts.own(actor),
            facilities.ownEquipment(actor).stream()
                .map(device -> new MyPage.Device(device, latest(verified, device)))
                .toList(),
            open.today(),
            held.stream()
                .filter(each -> each.standing() == Licence.Standing.IN_FORCE)
                .map(MyPage.Holding::licence)
                .collect(
                    Collectors.toMap(
                        Licence::id, each -> RenewalWindow.of(each.expiresOn(), regime)))));
  }

  private static @Nullable Verification latest(List<Verification> all, Equipment device) {
    return all.stream()
        .filter(each -> each.equipment().equals(device.id()))
        .findFirst()
        .orElse(null);
  }
}
