package org.opendost.office.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.office.workplan.Plan;
import org.opendost.office.workplan.Plans;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Plans: the list, and one with its progress.
@Controller
class PlansController {

  private final Plans plans;
  private final PlanFile file;
  private final Lists lists;
  private final OfficeClock clock;

  PlansController(Plans plans, PlanFile file, Lists lists, OfficeClock clock) {
    this.plans = plans;
    this.file = file;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(WorkplanPages.HOME)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        WorkplanPages.LIST,
        "plans",
        "ke-hoach",
        List.of(
            Column.of("workplan.plan").filters("title"),
            Column.of("workplan.year").sorts("year").filters("year"),
            Column.of("workplan.plan-decision"),
            Column.of("workplan.targets").ofFigures(),
            Column.of("workplan.targets-reached").ofFigures(),
            Column.of("workplan.tasks").ofFigures(),
            Column.of("workplan.tasks-late").ofFigures()),
        ask -> plans.list(actor, ask),
        line ->
            List.of(
                Cell.of(line.plan().title()).to(at(line.plan().id())),
                Cell.of(String.valueOf(line.plan().year())),
                Cell.of(line.plan().decision()),
                Cell.of(line.targets()),
                Cell.of(line.reached()),
                Cell.of(line.tasks()),
                Cell.of(line.late())));
  }

  @GetMapping(WorkplanPages.PLANS + "/{id}")
  Object show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String format) {
    var page = page(actor, id, Form.empty());
    return format.isEmpty() ? shown(page) : file.of(page).answer(format);
  }

  private PlanPage page(Actor actor, UUID id, Form form) {
    return new PlanPage(plans.open(actor, id), form, clock.today());
  }

  private static ModelAndView shown(PlanPage page) {
    return Shown.page("office/workplan/web/plan", page);
  }

  @GetMapping(WorkplanPages.PLANS + "/new")
  ModelAndView begin(Actor actor) {
    plans.require(actor);
    return writing(EntryPage.blank().with("year", clock.today().getYear()));
  }

  @PostMapping(WorkplanPages.PLANS + "/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var year = entered.count("year");
          entered.check();
          plans.write(
              actor, new Plan(id, year.get(), entered.text("title"), entered.text("decision"), ""));
          return sent.done(at(id), "workplan.done.saved");
        },
        PlansController::writing);
  }

  private static ModelAndView writing(Form form) {
    return WorkplanPages.entry(
        "plan",
        form,
        List.of(
            Field.number("year", "workplan.year").must(),
            Field.line("title", "workplan.plan").must(),
            Field.line("decision", "workplan.plan-decision").must()),
        WorkplanPages.PLANS + "/new",
        Cell.key("workplan.plans").to(WorkplanPages.HOME));
  }

  @PostMapping(WorkplanPages.PLANS + "/{id}/carried-over")
  ModelAndView carryOver(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    try {
      int many = plans.carryOver(actor, id);
      return Shown.redirect(at(id), flash, "workplan.done.carried", many);
    } catch (InvalidInput refused) {
      var shown = shown(page(actor, id, Form.typed(Map.of()).refused(refused)));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
  }

  private static String at(UUID id) {
    return WorkplanPages.PLANS + "/" + id;
  }
}
