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
        NavigationEntry.office(
            "workplan.projects", WorkplanPages.PROJECTS, "workplan.follow", 320));
  }
}
