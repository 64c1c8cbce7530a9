package org.opendost.regulatory.site.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class SiteNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("site.nav", "/hien-truong/", "site.send", 302));
  }
}
