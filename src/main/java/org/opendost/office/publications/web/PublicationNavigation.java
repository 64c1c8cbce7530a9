package org.opendost.office.publications.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class PublicationNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("publications.nav", PublicationPages.PUBLIC, 330),
        NavigationEntry.office(
            "publications.title", PublicationPages.HOME, "publications.follow", 330));
  }
}
