package org.opendost.office.workplan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.office.workplan.Delay;
import org.opendost.office.workplan.Plan;
import org.opendost.office.workplan.PlanTask;
import org.opendost.office.workplan.Plans;
import org.opendost.office.workplan.Target;
import org.opendost.platform.page.Form;

/// A plan with how far its targets have come.
///
/// @param form what carrying over was refused for, if it was
public record PlanPage(Plans.Opened opened, Form form, LocalDate today) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /// The plan.
  public Plan plan() {
    return opened.plan();
  }

  /// How many targets stand.
  public long standing() {
    return opened.targets().stream().filter(each -> !each.target().withdrawn()).count();
  }

  /// How many targets are in the state.
  public long targets(String state) {
    return opened.targets().stream().filter(each -> each.state().equals(state)).count();
  }

  /// How many tasks are late.
  public long late() {
    return opened.tasks().stream().filter(task -> state(task).equals("late")).count();
  }

  /// The tone of a target's state.
  public String tone(Target.Progress progress) {
    return WorkplanPages.tone(progress.state());
  }

  /// The tasks beneath a target.
  public List<PlanTask> tasks(Target target) {
    return opened.tasks().stream().filter(task -> task.target().equals(target.id())).toList();
  }

  /// How a task stands.
  public String state(PlanTask task) {
    return task.state(today);
  }

  /// The tone of that.
  public String tone(PlanTask task) {
    return WorkplanPages.tone(state(task));
  }

  /// Why a task is late, causes that were withdrawn among them.
  public List<Delay> delays(PlanTask task) {
    return opened.delays().stream().filter(delay -> delay.of().equals(task.id())).toList();
  }

  /// Where the records of a computed figure are read.
  public String records(Target target) {
    var last = target.span().last(plan().year());
    var address =
        "/office/indicators/"
            + target.indicator()
            + "?from="
            + encoded(DAY.format(target.span().first(plan().year())))
            + "&to="
            + encoded(DAY.format(last.isBefore(today) ? last : today));
    return target.shareColumn().isEmpty()
        ? address
        : address + "&by=" + target.shareColumn() + "&value=" + encoded(target.shareValue());
  }

  /// Whether a computed figure can be opened yet.
  public boolean begun(Target target) {
    return !target.span().first(plan().year()).isAfter(today);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
