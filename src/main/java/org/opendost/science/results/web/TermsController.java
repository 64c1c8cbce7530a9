package org.opendost.science.results.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.LawPages;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitPages;
import org.opendost.science.results.FilingTerm;
import org.opendost.science.results.FilingTerms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How long hosts have for filing: what the law had, with its marks, and another one to set.
@Controller
record TermsController(FilingTerms terms) {

  private static final String LIST = "/office/results/terms";
  private static final LimitPages<FilingTerm> PAGES =
      new LimitPages<>(
          new LawPages(
              LIST,
              "results.terms",
              "results.term.new",
              "results.set-terms",
              Cell.key("results.office").to("/office/results"),
              List.of()),
          List.of(Limit.Unit.WORKING_DAYS, Limit.Unit.CALENDAR_DAYS),
          (frame, term) -> List.of(),
          sent -> new Entered.Value<>(FilingTerm.REGISTRATION));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.table(terms.list(actor));
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
