package org.opendost.regulatory.penalties.web;

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
  private static final int MOST = 365;
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "penalties.limits",
          "penalties.limit.new",
          "penalties.set-law",
          Cell.key("penalties.office").to("/office/violations"),
          List.of(
              Field.among(
                      "code",
                      "penalties.limit.code",
                      "penalties.due.",
                      List.of(PenaltyLimit.Code.values()))
                  .must(),
              Field.number("amount", "inspection.limit.amount").must(),
              Field.among(
                      "unit",
                      "inspection.limit.unit",
                      "inspection.unit.",
                      List.of(Limit.Unit.values()))
                  .must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "penalties.limits",
                List.of("penalties.limit.code", "inspection.limit.limit"),
                law.limits(actor).stream()
                    .map(limit -> LawLine.of(frame -> words(frame, limit), limit.validity()))
                    .toList())));
  }

  private static List<String> words(Frame frame, PenaltyLimit limit) {
    return List.of(frame.t("penalties.due." + limit.code()), limit.limit().in(frame.language()));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    law.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> law.set(actor, read(sent)));
  }

  private static PenaltyLimit read(Entered sent) {
    var id = sent.id();
    var code = sent.choice("code", PenaltyLimit.Code.class);
    var amount = sent.number("amount", 1, MOST);
    var unit = sent.choice("unit", Limit.Unit.class);
    var validity = Validity.typed(sent);
    sent.check();
    return new PenaltyLimit(id, code.get(), new Limit(amount.get(), unit.get()), validity.get());
  }
}
