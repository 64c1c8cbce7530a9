package org.opendost.office.assignments.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class AssignmentNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("assignments.urgent", UrgentPage.HOME, "assignments.read", 11),
        NavigationEntry.office("assignments.title", AssignmentPage.HOME, "assignments.read", 12));
  }
}
