package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.LawPages;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitPages;
import org.opendost.regulatory.penalties.PenaltyLaw;
import org.opendost.regulatory.penalties.PenaltyLimit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The times the law on penalties gives, and another one to set.
@Controller
record PenaltyLimitsController(PenaltyLaw law) {

  private static final String LIST = "/office/violations/limits";
  private static final LimitPages<PenaltyLimit> PAGES =
      LimitPages.of(
          new LawPages(
              LIST,
              "penalties.limits",
              "penalties.limit.new",
              "penalties.set-law",
              Cell.key("penalties.office").to("/office/violations"),
              List.of()),
          "penalties.due",
          PenaltyLimit.class,
          List.of(Limit.Unit.values()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.table(law.limits(actor));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    law.require(actor);
    return PAGES.form();
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, limit -> law.set(actor, limit));
  }
}
