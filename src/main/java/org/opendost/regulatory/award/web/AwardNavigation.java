package org.opendost.regulatory.award.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class AwardNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("award.nav", AwardPages.PUBLIC, 266),
        NavigationEntry.office("award.title", AwardPages.HOME, "award.follow", 266),
        NavigationEntry.office("award.own", AwardPages.OWN, "award.own", 267));
  }
}
