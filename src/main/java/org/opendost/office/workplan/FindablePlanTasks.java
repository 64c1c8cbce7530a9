package org.opendost.office.workplan;

import java.util.stream.Collectors;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find the tasks of plans, on the page of their plan.
@Component
class FindablePlanTasks implements SearchSource {

  private static final String KIND = "plan-task";

  private final PlanRows plans;
  private final TaskRows rows;
  private final SearchEntries entries;

  FindablePlanTasks(PlanRows plans, TaskRows rows, SearchEntries entries) {
    this.plans = plans;
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    var targets =
        plans.allTargets().stream().collect(Collectors.toMap(Target::id, target -> target));
    rows.all()
        .forEach(
            task -> {
              var target = targets.get(task.target());
              if (target != null) {
                put(target, task);
              }
            });
  }

  /// What is withdrawn is not found, nor what leads to a target that is.
  void put(Target target, PlanTask task) {
    if (task.withdrawn() || target.withdrawn()) {
      entries.remove(KIND, task.id());
      return;
    }
    entries.put(entry(target, task));
  }

  /// Those that lead to a target, once it was corrected or withdrawn.
  void putThoseOf(Target target) {
    var standing = rows.of(target.id()).stream().filter(task -> !task.withdrawn()).toList();
    if (target.withdrawn()) {
      standing.forEach(task -> entries.remove(KIND, task.id()));
    } else {
      entries.putAll(standing.stream().map(task -> entry(target, task)).toList());
    }
  }

  private static SearchEntry entry(Target target, PlanTask task) {
    return new SearchEntry(
        KIND,
        task.id(),
        task.name(),
        target.name(),
        "/office/workplan/plans/" + target.plan(),
        Visibility.holdersOf(WorkplanPermissions.FOLLOW),
        task.dueOn());
  }
}
