package org.opendost.office.wellbeing.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class WellbeingNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("wellbeing.declare", WellbeingPages.DECLARE, 350),
        NavigationEntry.office("wellbeing.title", WellbeingPages.HOME, "wellbeing.follow", 350));
  }
}
