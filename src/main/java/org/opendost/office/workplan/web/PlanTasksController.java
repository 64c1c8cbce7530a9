package org.opendost.office.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.office.workplan.Delay;
import org.opendost.office.workplan.PlanTargets;
import org.opendost.office.workplan.PlanTask;
import org.opendost.office.workplan.PlanTasks;
import org.opendost.office.workplan.Projects;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The tasks of plans: the list of all, and their forms.
@Controller
class PlanTasksController {

  private static final String TASKS = WorkplanPages.TASKS;

  private final PlanTasks tasks;
  private final PlanTargets targets;
  private final Projects projects;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  PlanTasksController(
      PlanTasks tasks,
      PlanTargets targets,
      Projects projects,
      Access access,
      Lists lists,
      OfficeClock clock) {
    this.tasks = tasks;
    this.targets = targets;
    this.projects = projects;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(TASKS)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        WorkplanPages.LIST,
        "tasks",
        "nhiem-vu-ke-hoach",
        List.of(
            Column.of("workplan.task").sorts("name").filters("name"),
            Column.of("workplan.target").filters("target"),
            Column.of("workplan.year").filters("year"),
            Column.of("workplan.unit").sorts("unit").filters("unit"),
            Column.of("workplan.due-on").sorts("due"),
            Column.of("workplan.done-on"),
            Column.of("workplan.state")
                .among(
                    "state",
                    "workplan.state.",
                    List.of("waiting", "late", "done", "done-late", "withdrawn")),
            Column.of("workplan.cause")
                .among("cause", "workplan.cause.", WorkplanPages.names(Delay.Cause.values()))),
        ask -> tasks.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(PlanTask.Line line) {
    var task = line.task();
    var state = task.state(clock.today());
    return List.of(
        Cell.of(task.name()).to(at(line.plan())),
        Cell.of(line.target()),
        Cell.of(String.valueOf(line.year())),
        Cell.of(task.unitName()),
        Cell.of(task.dueOn()),
        Cell.of(task.doneOn()),
        Cell.key("workplan.state." + state).toned(WorkplanPages.tone(state)),
        line.causes().isEmpty()
            ? Cell.of(null)
            : line.causes().contains(" ")
                ? Cell.key("workplan.cause.several")
                : Cell.key("workplan.cause." + line.causes()));
  }

  @GetMapping(WorkplanPages.HOME + "/targets/{target}/tasks/new")
  ModelAndView begin(Actor actor, @PathVariable UUID target) {
    access.require(actor, "workplan.write");
    return writing(actor, target, EntryPage.blank().with("version", 1).with("unit", actor.unit()));
  }

  @PostMapping(WorkplanPages.HOME + "/targets/{target}/tasks/new")
  ModelAndView write(Actor actor, @PathVariable UUID target, SentForm sent) {
    return sent.saved(
        entered -> {
          tasks.write(actor, read(entered, entered.id(), target));
          return sent.done(at(targets.get(actor, target).plan()), "workplan.done.saved");
        },
        form -> writing(actor, target, form));
  }

  private ModelAndView writing(Actor actor, UUID target, Form form) {
    return WorkplanPages.entry(
        "task",
        form,
        fields(actor, null),
        WorkplanPages.HOME + "/targets/" + target + "/tasks/new",
        back(actor, target));
  }

  @GetMapping(TASKS + "/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.write");
    var known = tasks.get(actor, id);
    return correcting(
        actor,
        known,
        EntryPage.blank()
            .with("version", known.version())
            .with("name", known.name())
            .with("unit", known.unit())
            .with("dueOn", known.dueOn())
            .with("doneOn", known.doneOn()));
  }

  @PostMapping(TASKS + "/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    var known = tasks.get(actor, id);
    return sent.saved(
        entered -> {
          tasks.correct(actor, read(entered, id, known.target()));
          return sent.done(at(targets.get(actor, known.target()).plan()), "workplan.done.saved");
        },
        form -> correcting(actor, known, form));
  }

  private ModelAndView correcting(Actor actor, PlanTask known, Form form) {
    return WorkplanPages.entry(
        "task-correction",
        form,
        fields(actor, known),
        TASKS + "/" + known.id() + "/edit",
        back(actor, known.target()));
  }

  private List<Field> fields(Actor actor, @Nullable PlanTask known) {
    return List.of(
        Field.hidden("version"),
        Field.line("name", "workplan.task").must(),
        Field.choice(
                "unit",
                "workplan.unit",
                WorkplanPages.units(
                    projects.units(actor),
                    known == null
                        ? Stream.empty()
                        : Stream.of(WorkplanPages.unit(known.unit(), known.unitName()))))
            .must(),
        Field.day("dueOn", "workplan.due-on").must(),
        Field.day("doneOn", "workplan.done-on").withHint());
  }

  private static PlanTask read(Entered entered, UUID id, UUID target) {
    var version = entered.count("version");
    var unit = entered.chosen("unit");
    var due = entered.day("dueOn");
    var done = entered.dayIfAny("doneOn");
    entered.check();
    return new PlanTask(
        id,
        target,
        entered.text("name"),
        unit.get(),
        "",
        due.get(),
        done,
        version.get(),
        "",
        false);
  }

  @GetMapping(TASKS + "/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.withdraw");
    return withdrawing(actor, tasks.get(actor, id), EntryPage.blank());
  }

  @PostMapping(TASKS + "/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    var known = tasks.get(actor, id);
    return sent.saved(
        entered -> {
          tasks.withdraw(actor, id, entered.text("why"));
          return sent.done(
              at(targets.get(actor, known.target()).plan()), "workplan.done.withdrawn");
        },
        form -> withdrawing(actor, known, form));
  }

  private ModelAndView withdrawing(Actor actor, PlanTask known, Form form) {
    return WorkplanPages.withdrawal(
        form, TASKS + "/" + known.id() + "/withdrawal", back(actor, known.target()));
  }

  private Cell back(Actor actor, UUID target) {
    var known = targets.get(actor, target);
    return Cell.of(known.name()).to(at(known.plan()));
  }

  private static String at(UUID plan) {
    return WorkplanPages.PLANS + "/" + plan;
  }
}
