package org.opendost.regulatory.iso9001.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class IsoNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("iso9001.nav", "/iso-9001", 262),
        NavigationEntry.office("iso9001.title", "/office/iso-9001", "iso9001.follow", 262));
  }
}
