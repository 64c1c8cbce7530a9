package org.opendost.science.results.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class ResultNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.portal("results.nav", "/ket-qua", 255),
        NavigationEntry.office("results.office", "/office/results", "results.read-all", 255),
        NavigationEntry.office("results.my", "/my/results", "results.follow", 255));
  }
}
