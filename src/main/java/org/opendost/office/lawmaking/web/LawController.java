package org.opendost.office.lawmaking.web;

import java.util.List;
import java.util.Map;
import org.opendost.office.lawmaking.LawRules;
import org.opendost.office.lawmaking.Rule;
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
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "lawmaking.law",
          "lawmaking.law.new",
          "lawmaking.set-law",
          Cell.key("lawmaking.title").to(DraftPages.HOME),
          List.of(
              Field.among("code", "lawmaking.rule", Rule.Code.class).must(),
              Field.number("amount", "lawmaking.amount").must(),
              Field.among(
                      "unit",
                      "lawmaking.limit-unit",
                      "lawmaking.limit-unit.",
                      List.of(Limit.Unit.CALENDAR_DAYS, Limit.Unit.WORKING_DAYS))
                  .must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "lawmaking.law",
                List.of("lawmaking.rule", "lawmaking.amount"),
                rules.all(actor).stream()
                    .map(rule -> LawLine.of(frame -> words(frame, rule), rule.validity()))
                    .toList())));
  }

  private static List<String> words(Frame frame, Rule rule) {
    return List.of(frame.t("lawmaking.rule." + rule.code()), rule.limit().in(frame.language()));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    rules.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> rules.set(actor, read(sent)));
  }

  private static Rule read(Entered sent) {
    var id = sent.id();
    var code = sent.choice("code", Rule.Code.class);
    var amount = sent.number("amount", 1, 365);
    var unit = sent.choice("unit", Limit.Unit.class);
    var validity = Validity.typed(sent);
    sent.check();
    return new Rule(id, code.get(), new Limit(amount.get(), unit.get()), validity.get());
  }
}
