package org.opendost.office.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.office.workplan.Project;
import org.opendost.office.workplan.Projects;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Projects: the list, the page of one, its forms.
@Controller
@RequestMapping(WorkplanPages.PROJECTS)
class ProjectsController {

  private final Projects projects;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  ProjectsController(Projects projects, Access access, Lists lists, OfficeClock clock) {
    this.projects = projects;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        WorkplanPages.LIST,
        "projects",
        "du-an",
        List.of(
            Column.of("workplan.project").sorts("name").filters("name"),
            Column.of("workplan.kind")
                .among("kind", "workplan.kind.", WorkplanPages.names(Project.Kind.values())),
            Column.of("workplan.unit").filters("unit"),
            Column.of("workplan.years"),
            Column.of("workplan.decided-on").sorts("on"),
            Column.of("workplan.total").sorts("total").ofFigures(),
            Column.of("workplan.disbursed").ofFigures(),
            Column.of("workplan.percent").sorts("percent").ofFigures(),
            Column.of("workplan.milestones"),
            Column.of("workplan.state")
                .among(
                    "state",
                    "workplan.state.",
                    List.of("running", "late", "finished", "withdrawn"))),
        ask -> projects.list(actor, ask),
        ProjectsController::cells);
  }

  private static List<Cell> cells(Project.Line line) {
    var project = line.project();
    return List.of(
        Cell.of(project.name()).to(at(project.id())),
        Cell.key("workplan.kind." + project.kind()),
        Cell.of(project.unitName()),
        Cell.of(project.years()),
        Cell.of(project.decidedOn()),
        Cell.of(project.total()),
        Cell.of(line.disbursed()),
        Cell.of(line.percent()),
        Cell.of(line.done() + "/" + line.milestones()),
        Cell.key("workplan.state." + line.state()).toned(WorkplanPages.tone(line.state())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/workplan/web/project", new ProjectPage(projects.open(actor, id), clock.today()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    access.require(actor, "workplan.write");
    var year = clock.today().getYear();
    return writing(
        actor,
        EntryPage.blank()
            .with("version", 1)
            .with("unit", actor.unit())
            .with("firstYear", year)
            .with("lastYear", year));
  }

  @PostMapping("/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var written = projects.write(actor, read(entered, entered.id()));
          return sent.done(at(written.id()), "workplan.done.saved");
        },
        form -> writing(actor, form));
  }

  private ModelAndView writing(Actor actor, Form form) {
    return WorkplanPages.entry(
        "project",
        form,
        fields(actor, Stream.empty()),
        WorkplanPages.PROJECTS + "/new",
        Cell.key("workplan.projects").to(WorkplanPages.PROJECTS));
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.write");
    var known = projects.open(actor, id).line().project();
    return correcting(
        actor,
        known,
        EntryPage.blank()
            .with("version", known.version())
            .with("name", known.name())
            .with("kind", known.kind())
            .with("decision", known.decision())
            .with("decidedOn", known.decidedOn())
            .with("unit", known.unit())
            .with("total", known.total())
            .with("firstYear", known.firstYear())
            .with("lastYear", known.lastYear())
            .with("finishedOn", known.finishedOn()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          projects.correct(actor, read(entered, id));
          return sent.done(at(id), "workplan.done.saved");
        },
        form -> correcting(actor, projects.open(actor, id).line().project(), form));
  }

  private ModelAndView correcting(Actor actor, Project known, Form form) {
    return WorkplanPages.entry(
        "project-correction",
        form,
        fields(actor, Stream.of(WorkplanPages.unit(known.unit(), known.unitName()))),
        at(known.id()) + "/edit",
        Cell.of(known.name()).to(at(known.id())));
  }

  private List<Field> fields(Actor actor, Stream<Choice> standing) {
    return List.of(
        Field.hidden("version"),
        Field.text("name", "workplan.project").must(),
        Field.among("kind", "workplan.kind", Project.Kind.class).must(),
        Field.line("decision", "workplan.decision").must().withHint(),
        Field.day("decidedOn", "workplan.decided-on").must(),
        Field.choice("unit", "workplan.unit", WorkplanPages.units(projects.units(actor), standing))
            .must(),
        Field.money("total", "workplan.total").must(),
        Field.number("firstYear", "workplan.first-year").must(),
        Field.number("lastYear", "workplan.last-year").must(),
        Field.day("finishedOn", "workplan.finished-on").withHint());
  }

  private static Project read(Entered entered, UUID id) {
    var version = entered.count("version");
    var kind = entered.choice("kind", Project.Kind.class);
    var decidedOn = entered.day("decidedOn");
    var unit = entered.chosen("unit");
    var total = entered.money("total");
    var first = entered.count("firstYear");
    var last = entered.count("lastYear");
    var finished = entered.dayIfAny("finishedOn");
    entered.check();
    return new Project(
        id,
        entered.text("name"),
        kind.get(),
        entered.text("decision"),
        decidedOn.get(),
        unit.get(),
        "",
        total,
        first.get(),
        last.get(),
        finished,
        version.get(),
        "",
        false);
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "workplan.withdraw");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          projects.withdraw(actor, id, entered.text("why"));
          return sent.done(at(id), "workplan.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return WorkplanPages.withdrawal(
        form,
        at(id) + "/withdrawal",
        Cell.of(projects.open(actor, id).line().project().name()).to(at(id)));
  }

  private static String at(UUID id) {
    return WorkplanPages.PROJECTS + "/" + id;
  }
}
