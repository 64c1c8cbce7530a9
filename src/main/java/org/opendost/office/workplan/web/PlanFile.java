package org.opendost.office.workplan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.office.workplan.PlanTask;
import org.opendost.office.workplan.Target;
import org.opendost.office.workplan.Target.Measure;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Texts;
import org.springframework.stereotype.Component;

/// A plan as a file for spreadsheets, in Vietnamese: each target with the progress its page shows,
/// its tasks beneath it.
@Component
class PlanFile {

  private static final List<String> TITLES =
      List.of(
          "workplan.line",
          "workplan.line.name",
          "workplan.parent",
          "workplan.span",
          "workplan.wanted",
          "workplan.target-unit",
          "workplan.done",
          "workplan.percent-done",
          "workplan.state",
          "workplan.unit",
          "workplan.due-on",
          "workplan.done-on",
          "workplan.causes");

  private final Texts texts;

  PlanFile(Texts texts) {
    this.texts = texts;
  }

  Export of(PlanPage page) {
    var rows = new ArrayList<List<? extends @Nullable Object>>();
    for (var progress : page.opened().targets()) {
      rows.add(target(progress));
      page.tasks(progress.target()).forEach(task -> rows.add(task(page, progress.target(), task)));
    }
    return new Export(
        "ke-hoach-" + page.plan().year(), TITLES.stream().map(this::text).toList(), rows);
  }

  private List<@Nullable Object> target(Target.Progress progress) {
    var target = progress.target();
    boolean counted = target.measure() == Measure.NUMBER;
    return Arrays.asList(
        text("workplan.line.target"),
        target.name(),
        null,
        text("workplan.span." + target.span()),
        counted ? target.wanted() : text("workplan.measure.DONE"),
        target.unit(),
        counted ? progress.done() : null,
        progress.percent(),
        text("workplan.state." + progress.state()),
        null,
        null,
        target.reachedOn(),
        null);
  }

  private List<@Nullable Object> task(PlanPage page, Target target, PlanTask task) {
    return Arrays.asList(
        text("workplan.line.task"),
        task.name(),
        target.name(),
        null,
        null,
        null,
        null,
        null,
        text("workplan.state." + page.state(task)),
        task.unitName(),
        task.dueOn(),
        task.doneOn(),
        causes(page, task));
  }

  private String causes(PlanPage page, PlanTask task) {
    return page.delays(task).stream()
        .filter(delay -> !delay.withdrawn())
        .map(delay -> text("workplan.cause." + delay.cause()) + ": " + delay.text())
        .collect(Collectors.joining("; "));
  }

  private String text(String key) {
    return texts.text("vi", key);
  }
}
