package org.opendost.office.assignments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.Assignment;
import org.opendost.office.assignments.Assignments;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of tasks, a task, and the form that gives one.
@Controller
@RequestMapping(AssignmentPage.HOME)
class AssignmentsController {

  private final Assignments assignments;
  private final Units units;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  AssignmentsController(
      Assignments assignments, Units units, Access access, Lists lists, OfficeClock clock) {
    this.assignments = assignments;
    this.units = units;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "office/assignments/web/list",
        "assignments",
        "nhiem-vu-duoc-giao",
        List.of(
            Column.of("assignments.given-on").sorts("given"),
            Column.of("assignments.task").filters("task"),
            Column.of("assignments.giver")
                .among(
                    "giver",
                    "assignments.giver.",
                    Stream.of(Assignment.Giver.values()).map(Enum::name).toList()),
            Column.of("assignments.lead").sorts("lead").filters("lead"),
            Column.of("assignments.due-on").sorts("due"),
            Column.of("assignments.state")
                .among(
                    "state",
                    "assignments.state.",
                    List.of("running", "late", "reported", "done", "done-late", "withdrawn"))),
        ask -> assignments.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(Assignment line) {
    var state = line.state(clock.today());
    return List.of(
        Cell.of(line.givenOn()),
        Cell.of(line.task()).to(AssignmentPage.HOME + "/" + line.id()),
        Cell.key("assignments.giver." + line.giver()),
        Cell.of(line.leadUnitName()),
        Cell.of(line.dueOn()),
        Cell.key("assignments.state." + state).toned(AssignmentPage.tone(state)));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/assignments/web/assignment",
        new AssignmentPage(assignments.open(actor, id), clock.today()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    access.require(actor, "assignments.give");
    return giving(actor, EntryPage.begun(clock));
  }

  @PostMapping("/new")
  ModelAndView give(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var giver = entered.choice("giver", Assignment.Giver.class);
          var on = entered.day("on");
          var lead = entered.chosen("lead");
          var due = entered.dayIfAny("dueOn");
          entered.check();
          var given =
              assignments.give(
                  actor,
                  new Assignment(
                      id,
                      giver.get(),
                      entered.text("document"),
                      on.get(),
                      entered.text("task"),
                      lead.get(),
                      "",
                      entered.text("coLeads"),
                      due,
                      null,
                      null,
                      null));
          return sent.done(AssignmentPage.HOME + "/" + given.id(), "assignments.done.given");
        },
        form -> giving(actor, form));
  }

  private ModelAndView giving(Actor actor, Form form) {
    var leads =
        units.of(actor, clock.today()).stream()
            .map(unit -> new Choice(unit.id().toString(), unit.name()))
            .toList();
    return Shown.page(
        "office/assignments/web/entry",
        new EntryPage(
            "assignments.form.give",
            "assignments.form.give.lead",
            form,
            List.of(
                Field.among("giver", "assignments.giver", Assignment.Giver.class).must(),
                Field.line("document", "assignments.document").withHint(),
                Field.day("on", "assignments.given-on").must(),
                Field.text("task", "assignments.task").must(),
                Field.choice("lead", "assignments.lead", leads).must(),
                Field.line("coLeads", "assignments.co-leads"),
                Field.day("dueOn", "assignments.due-on").withHint()),
            AssignmentPage.HOME + "/new",
            Cell.key("assignments.title").to(AssignmentPage.HOME),
            "assignments.form.give.go"));
  }
}
