package org.opendost.office.workplan;

import java.time.LocalDate;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find the plans of the years.
@Component
class FindablePlans implements SearchSource {

  private static final String KIND = "plan";

  private final PlanRows rows;
  private final SearchEntries entries;

  FindablePlans(PlanRows rows, SearchEntries entries) {
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

  void put(Plan plan) {
    entries.put(
        new SearchEntry(
            KIND,
            plan.id(),
            plan.title(),
            plan.decision(),
            "/office/workplan/plans/" + plan.id(),
            Visibility.holdersOf(WorkplanPermissions.FOLLOW),
            LocalDate.of(plan.year(), 1, 1)));
  }
}
