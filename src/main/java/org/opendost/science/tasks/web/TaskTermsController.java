package org.opendost.science.tasks.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.LawPages;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitPages;
import org.opendost.science.tasks.TaskTerm;
import org.opendost.science.tasks.TaskTerms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The times for tasks, and others to set from a day on.
@Controller
record TaskTermsController(TaskTerms terms) {

  private static final String LIST = "/office/tasks/terms";
  private static final LimitPages<TaskTerm> PAGES =
      LimitPages.of(
          new LawPages(
              LIST,
              "tasks.terms",
              "tasks.term.new",
              "tasks.set-terms",
              Cell.key("tasks.register").to("/office/tasks"),
              List.of()),
          "tasks.term",
          TaskTerm.class,
          List.of(Limit.Unit.CALENDAR_DAYS, Limit.Unit.WORKING_DAYS, Limit.Unit.MONTHS));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.table(terms.all(actor));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    terms.require(actor);
    return PAGES.form();
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, term -> terms.set(actor, term));
  }
}
