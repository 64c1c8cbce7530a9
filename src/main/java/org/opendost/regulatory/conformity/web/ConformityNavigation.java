package org.opendost.regulatory.conformity.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class ConformityNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("conformity.nav", ConformityPages.PUBLIC, 264),
        NavigationEntry.office("conformity.title", ConformityPages.HOME, "conformity.follow", 264));
  }
}
