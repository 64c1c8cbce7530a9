package org.opendost.reporting.statistics.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class StatisticsNavigation implements NavigationEntries {

  private static final int ORDER = 302;

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("statistics.title", YearController.PATH, "statistics.read", ORDER));
  }
}
