package org.opendost.regulatory.inspection.web;

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
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.LegalLimit;
import org.opendost.regulatory.inspection.LegalLimits;
import org.opendost.regulatory.inspection.LimitCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The times the law gives, with their marks, and another one to set.
@Controller
record MissionLimitsController(LegalLimits limits) {

  private static final String LIST = "/office/missions/limits";
  private static final int MOST = 365;
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "inspection.limits",
          "inspection.limit.new",
          "inspection.set-limits",
          Cell.key("inspection.office").to("/office/missions"),
          List.of(
              Field.among("kind", "inspection.kind", Kind.class).must(),
              Field.among(
                      "code",
                      "inspection.limit.code",
                      "inspection.limit.",
                      List.of(LimitCode.values()))
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
                "inspection.limits",
                List.of("inspection.kind", "inspection.limit.code", "inspection.limit.limit"),
                limits.list(actor).stream()
                    .map(limit -> LawLine.of(frame -> words(frame, limit), validity(limit)))
                    .toList())));
  }

  private static List<String> words(Frame frame, LegalLimit limit) {
    return List.of(
        frame.t("inspection.kind." + limit.kind()),
        frame.t("inspection.limit." + limit.code()),
        limit.limit().in(frame.language()));
  }

  private static Validity validity(LegalLimit limit) {
    return new Validity(
        limit.from(), limit.until(), limit.article(), limit.confirmed(), limit.remark());
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    limits.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> limits.set(actor, read(sent)));
  }

  private static LegalLimit read(Entered sent) {
    var validity = Validity.typed(sent);
    var kind = sent.choice("kind", Kind.class);
    var code = sent.choice("code", LimitCode.class);
    var amount = sent.number("amount", 1, MOST);
    var unit = sent.choice("unit", Limit.Unit.class);
    sent.check();
    return new LegalLimit(
        sent.id(),
        kind.get(),
        code.get(),
        validity.from().get(),
        validity.until(),
        new Limit(amount.get(), unit.get()),
        validity.article(),
        validity.confirmed(),
        validity.remark());
  }
}
