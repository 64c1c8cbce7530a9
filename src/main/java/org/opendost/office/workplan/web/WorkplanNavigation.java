package org.opendost.office.workplan.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class WorkplanNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("workplan.schedule", WorkplanPages.PUBLIC_SCHEDULE, 340),
        NavigationEntry.office("workplan.title", WorkplanPages.HOME, "workplan.follow", 320));
  }
}
