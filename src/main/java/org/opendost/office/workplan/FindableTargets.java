package org.opendost.office.workplan;

import java.util.stream.Collectors;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find the targets of plans, on the page of their plan.
@Component
class FindableTargets implements SearchSource {

  private static final String KIND = "plan-target";

  private final PlanRows rows;
  private final SearchEntries entries;

  FindableTargets(PlanRows rows, SearchEntries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    var plans = rows.all().stream().collect(Collectors.toMap(Plan::id, plan -> plan));
    rows.allTargets()
        .forEach(
            target -> {
              var plan = plans.get(target.plan());
              if (plan != null) {
                put(plan, target);
              }
            });
  }

  void put(Plan plan, Target target) {
    if (target.withdrawn()) {
      entries.remove(KIND, target.id());
      return;
    }
    entries.put(
        new SearchEntry(
            KIND,
            target.id(),
            target.name(),
            plan.title(),
            "/office/workplan/plans/" + plan.id(),
            Visibility.holdersOf(WorkplanPermissions.FOLLOW),
            target.span().first(plan.year())));
  }
}
