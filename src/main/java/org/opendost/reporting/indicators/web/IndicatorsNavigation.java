package org.opendost.reporting.indicators.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class IndicatorsNavigation implements NavigationEntries {

  private static final int ORDER = 302;

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office(
            "indicators.title", "/office/indicators", "indicators.compute", ORDER));
  }
}
