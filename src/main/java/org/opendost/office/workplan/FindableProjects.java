package org.opendost.office.workplan;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find projects.
@Component
class FindableProjects implements SearchSource {

  private static final String KIND = "project";

  private final ProjectRows rows;
  private final SearchEntries entries;

  FindableProjects(ProjectRows rows, SearchEntries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    rows.all().forEach(this::put);
  }

  void put(Project project) {
    if (project.withdrawn()) {
      entries.remove(KIND, project.id());
      return;
    }
    entries.put(
        new SearchEntry(
            KIND,
            project.id(),
            project.name(),
            project.decision(),
            "/office/workplan/projects/" + project.id(),
            Visibility.holdersOf(WorkplanPermissions.FOLLOW),
            project.decidedOn()));
  }
}
