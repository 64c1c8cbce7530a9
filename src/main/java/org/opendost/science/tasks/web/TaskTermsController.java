package org.opendost.science.tasks.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.Limit;
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
  private static final int MOST = 365;
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "tasks.terms",
          "tasks.term.new",
          "tasks.set-terms",
          Cell.key("tasks.register").to("/office/tasks"),
          List.of(
              Field.among("code", "tasks.term", TaskTerm.Code.class).must(),
              Field.number("amount", "tasks.term.amount").must(),
              Field.among(
                      "unit",
                      "tasks.term.unit",
                      "tasks.term.unit.",
                      List.of(Limit.Unit.CALENDAR_DAYS, Limit.Unit.WORKING_DAYS, Limit.Unit.MONTHS))
                  .must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "tasks.terms",
                List.of("tasks.term", "tasks.term.limit"),
                terms.all(actor).stream()
                    .map(term -> LawLine.of(frame -> words(frame, term), term.validity()))
                    .toList())));
  }

  private static List<String> words(Frame frame, TaskTerm term) {
    return List.of(frame.t("tasks.term." + term.code()), term.limit().in(frame.language()));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    terms.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> terms.set(actor, read(sent)));
  }

  private static TaskTerm read(Entered sent) {
    var id = sent.id();
    var code = sent.choice("code", TaskTerm.Code.class);
    var amount = sent.number("amount", 1, MOST);
    var unit = sent.choice("unit", Limit.Unit.class);
    var validity = Validity.typed(sent);
    sent.check();
    return new TaskTerm(id, code.get(), new Limit(amount.get(), unit.get()), validity.get());
  }
}
