package org.opendost.reporting.dashboard.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class DashboardNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("dashboard.title", "/office/dashboard", "dashboard.open", 12));
  }
}
