package org.opendost.procedure.casework.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class CaseNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("casework.work", "/office/work", "casework.read", 10),
        NavigationEntry.office("casework.book", TrackingBookController.HOME, "casework.read", 15),
        NavigationEntry.office("casework.settings", "/office/limits", "casework.set-limits", 170),
        NavigationEntry.portal("casework.procedures", "/thu-tuc", 175),
        NavigationEntry.portal("casework.lookup", "/tra-cuu", 176));
  }
}
