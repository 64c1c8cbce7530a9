package org.opendost.regulatory.inspection.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class InspectionNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("inspection.nav.public", "/ket-luan", 301),
        NavigationEntry.office("inspection.office", "/office/missions", "inspection.read", 301));
  }
}
