package org.opendost.office.workplan.web;

import java.util.UUID;
import org.opendost.office.workplan.PlanTargets;
import org.opendost.office.workplan.PlanTask;
import org.opendost.office.workplan.PlanTasks;
import org.opendost.office.workplan.Target;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms that say why a task is late, and that a cause was named wrongly.
@Controller
@RequestMapping(WorkplanPages.TASKS + "/{id}")
class TaskDelaysController {

  private final PlanTasks tasks;
  private final PlanTargets targets;
  private final Access access;

  TaskDelaysController(PlanTasks tasks, PlanTargets targets, Access access) {
    this.tasks = tasks;
    this.targets = targets;
    this.access = access;
  }

  @GetMapping("/delay")
  ModelAndView delaying(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.write");
    return delaying(actor, tasks.get(actor, id), EntryPage.blank());
  }

  @PostMapping("/delay")
  ModelAndView delay(Actor actor, @PathVariable UUID id, SentForm sent) {
    var known = tasks.get(actor, id);
    return sent.saved(
        entered -> {
          tasks.delay(actor, WorkplanPages.delay(entered, id));
          return sent.done(at(target(actor, known)), "workplan.done.delay");
        },
        form -> delaying(actor, known, form));
  }

  private ModelAndView delaying(Actor actor, PlanTask known, Form form) {
    return WorkplanPages.delay(
        form, WorkplanPages.TASKS + "/" + known.id() + "/delay", back(actor, known));
  }

  @GetMapping("/delays/{delay}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id, @PathVariable UUID delay) {
    access.require(actor, "workplan.withdraw");
    return withdrawing(actor, tasks.get(actor, id), delay, EntryPage.blank());
  }

  @PostMapping("/delays/{delay}/withdrawal")
  ModelAndView withdraw(
      Actor actor, @PathVariable UUID id, @PathVariable UUID delay, SentForm sent) {
    var known = tasks.get(actor, id);
    return sent.saved(
        entered -> {
          tasks.withdrawDelay(actor, id, delay, entered.text("why"));
          return sent.done(at(target(actor, known)), "workplan.done.withdrawn");
        },
        form -> withdrawing(actor, known, delay, form));
  }

  private ModelAndView withdrawing(Actor actor, PlanTask known, UUID delay, Form form) {
    return WorkplanPages.withdrawal(
        form,
        WorkplanPages.TASKS + "/" + known.id() + "/delays/" + delay + "/withdrawal",
        back(actor, known));
  }

  private Cell back(Actor actor, PlanTask known) {
    var target = target(actor, known);
    return Cell.of(target.name()).to(at(target));
  }

  private Target target(Actor actor, PlanTask known) {
    return targets.get(actor, known.target());
  }

  private static String at(Target target) {
    return WorkplanPages.PLANS + "/" + target.plan();
  }
}
