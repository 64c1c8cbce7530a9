package org.opendost.office.assignments;

import java.util.List;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find tasks by their words, the document that gave them and the units.
@Component
class FindableAssignments implements SearchSource {

  private static final String KIND = "assignment";

  private final AssignmentRows rows;
  private final SearchEntries entries;

  FindableAssignments(AssignmentRows rows, SearchEntries entries) {
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

  void put(Assignment task) {
    if (task.withdrawnOn() != null) {
      entries.remove(KIND, task.id());
      return;
    }
    entries.put(entry(task));
  }

  /// Those that stand, once another unit leads them.
  void putAllOf(List<Assignment> standing) {
    entries.putAll(standing.stream().map(FindableAssignments::entry).toList());
  }

  private static SearchEntry entry(Assignment task) {
    return new SearchEntry(
        KIND,
        task.id(),
        task.task(),
        String.join(
            "\n",
            task.given().document(),
            task.leadUnitName(),
            task.officerName(),
            task.coLeadNames(),
            task.given().coLeads()),
        AssignmentNotices.address(task.id()),
        Visibility.holdersOf("assignments.read"),
        task.given().givenOn());
  }
}
