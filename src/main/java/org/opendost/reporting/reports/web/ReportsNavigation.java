package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class ReportsNavigation implements NavigationEntries {

  private static final int ORDER = 300;

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.portal("reports.title", "/bao-cao", ORDER),
        NavigationEntry.office("reports.title", "/office/reports", "reports.open", ORDER),
        NavigationEntry.office(
            "reports.templates", "/office/report-templates", "reports.templates", ORDER + 4));
  }
}
