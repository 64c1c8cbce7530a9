package org.opendost.office.lawmaking.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class DraftNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("lawmaking.posted", DraftPages.POSTED, 322),
        NavigationEntry.register("lawmaking.issued", DraftPages.ISSUED, 324),
        NavigationEntry.office("lawmaking.title", DraftPages.HOME, "lawmaking.follow", 322));
  }
}
