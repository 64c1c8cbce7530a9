package org.opendost.science.tasks.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class TaskNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.portal("tasks.nav", "/nhiem-vu", 250),
        NavigationEntry.office("tasks.nav", "/office/tasks", "tasks.read-all", 250));
  }
}
