package org.opendost.regulatory.radiation.web;

import java.util.Comparator;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where an organisation's own pages begin: with its X-ray facilities, or else with what another
/// module keeps for it.
@Controller
class MyDoor {

  private static final String OURS = "/my/radiation";

  private final Facilities facilities;
  private final ObjectProvider<NavigationEntries> navigation;
  private final Access access;

  MyDoor(Facilities facilities, ObjectProvider<NavigationEntries> navigation, Access access) {
    this.facilities = facilities;
    this.navigation = navigation;
    this.access = access;
  }

  @GetMapping("/my")
  ModelAndView enter(Actor actor) {
    if (actor.is(Role.REGISTRANT)) {
      return Shown.redirect("/my/registration");
    }
    return Shown.redirect(facilities.own(actor).isEmpty() ? elsewhere(actor) : OURS);
  }

  private String elsewhere(Actor actor) {
    return navigation.stream()
        .flatMap(entries -> entries.entries().stream())
        .filter(entry -> entry.href().startsWith("/my/") && !entry.href().equals(OURS))
        .filter(entry -> entry.permission() == null || access.allows(actor, entry.permission()))
        .min(Comparator.comparingInt(NavigationEntry::order))
        .map(NavigationEntry::href)
        .orElse(OURS);
  }
}
