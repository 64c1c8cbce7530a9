package org.opendost.office.lawmaking.web;

import java.util.List;
import java.util.Map;
import org.opendost.office.lawmaking.DraftLimit;
import org.opendost.office.lawmaking.LawRules;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.LawPages;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The days the law gives for each step, and others to set from a day on.
@Controller
record LawController(LawRules rules) {

  private static final String LIST = DraftPages.HOME + "/law";
  private static final LimitPages<DraftLimit> PAGES =
      LimitPages.of(
          new LawPages(
              LIST,
              "lawmaking.law",
              "lawmaking.law.new",
              "lawmaking.set-law",
              Cell.key("lawmaking.title").to(DraftPages.HOME),
              List.of()),
          "lawmaking.rule",
          DraftLimit.class,
          List.of(Limit.Unit.CALENDAR_DAYS, Limit.Unit.WORKING_DAYS));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.table(rules.all(actor));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    rules.require(actor);
    return PAGES.form();
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, rule -> rules.set(actor, rule));
  }
}
