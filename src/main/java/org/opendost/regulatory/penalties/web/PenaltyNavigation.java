package org.opendost.regulatory.penalties.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class PenaltyNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("penalties.nav", PublicPenaltiesController.LIST, 303),
        NavigationEntry.office("penalties.office", "/office/violations", "penalties.read", 303));
  }
}
